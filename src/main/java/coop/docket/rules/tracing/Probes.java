package coop.docket.rules.tracing;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A pack made of one rule: a rule of its first condition, one of its first two, and so on to all of them.
 *
 * @param conditions of the rule, in order
 * @param pack of as many rules, the first asking the least; it has been before the guard
 */
public record Probes(List<Condition> conditions, ReadPack pack) {
    private static final List<String> KEPT = List.of("parameters.yml", "calendar.yml");

    /** @throws IllegalStateException if they do not pass the guard, though the rule did */
    public static Probes of(ReadPack pack, RuleHeader rule) {
        var file = pack.files().file(rule.file()).orElseThrow();
        var conditions = Conditions.of(file);
        var files = new ArrayList<SourceFile>();
        KEPT.forEach(path -> pack.files().file(path).ifPresent(files::add));
        var words = new StringBuilder();
        for (int count = 1; count <= conditions.all().size(); count++) {
            var id = id(rule, count);
            files.add(new SourceFile(file.folder() + "/" + id + ".drl", text(id, rule, conditions, count)));
            words.append(id).append(".title=-\n").append(id).append(".sentence=-\n");
        }
        files.add(new SourceFile("words/vi.properties", words.toString()));
        files.add(new SourceFile("words/en.properties", words.toString()));
        var read = ReadPack.of(new PackFiles(files), new Problems());
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(rule.id() + " cannot be taken apart: " + read.problems());
        }
        return new Probes(conditions.all(), read);
    }

    /** The id of the rule of so many conditions. */
    public static String id(RuleHeader rule, int count) {
        return "%s-%02d".formatted(rule.kind().prefix(), count);
    }

    private static String text(String id, RuleHeader rule, Conditions conditions, int count) {
        var cooperative =
                conditions.root().substring(0, conditions.root().indexOf(':')).strip();
        return """
                rule "%s"
                    @basis("%s") @standing("%s") @severity("%s") @verified("no")
                when
                %s
                then
                    %s.flag("%s");
                end
                """
                .formatted(
                        id, rule.basis(), rule.standing(), rule.severity(), conditions.first(count), cooperative, id);
    }
}
