package coop.docket.rules.judging;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** Sees that no two files hold a rule of the same id, as when a rule is copied to begin a new one. */
final class TakenIds {
    private static final Pattern NAME = Pattern.compile("(?m)^(\\s*rule\\s+)\"([^\"]*)\"");

    private TakenIds() {}

    /** The guard's problems with a file; for one whose id is another file's, that alone. */
    static List<RuleProblem> told(PackFiles files, SourceFile file, List<RuleProblem> problems) {
        var name = NAME.matcher(file.text());
        if (!name.find()) {
            return problems;
        }
        var id = name.group(2);
        var other = files.rules().stream()
                .filter(each -> each != file && each.name().equals(id + ".drl"))
                .filter(each -> !file.name().equals(each.name()) || each.path().compareTo(file.path()) < 0)
                .findFirst();
        return other.map(taken -> List.of(new RuleProblem(
                        file.path(),
                        (int) file.text().substring(0, name.start(2)).lines().count(),
                        name.group(1).stripLeading().length() + 1,
                        Reason.of("pack.id-twice", id, taken.path()),
                        Reason.of("pack.other-id"))))
                .orElse(problems);
    }
}
