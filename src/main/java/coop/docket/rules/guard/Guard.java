package coop.docket.rules.guard;

import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.Standing;
import coop.docket.rules.terms.ParameterUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Placeholder until the guard proper is merged. */
public final class Guard {
    public Guard(Map<String, ParameterUnit> parameters) {}

    public Guarded check(SourceFile file) {
        var t = file.text();
        var header = new RuleHeader(
                find(t, "rule \"([^\"]+)\""),
                file.path(),
                RuleKind.ofFolder(file.folder()).orElseThrow(),
                find(t, "@basis\\(\"([^\"]+)\""),
                Standing.valueOf(find(t, "@standing\\(\"([^\"]+)\"")),
                Severity.valueOf(find(t, "@severity\\(\"([^\"]+)\"")),
                "yes".equals(find(t, "@verified\\(\"([^\"]+)\"")),
                null,
                day(find(t, "date-effective \"([^\"]+)\"")),
                day(find(t, "date-expires \"([^\"]+)\"")));
        return new Guarded(header, Set.of(), List.of());
    }

    private static LocalDate day(String s) {
        return s == null ? null : LocalDate.parse(s);
    }

    private static String find(String t, String p) {
        var m = Pattern.compile(p).matcher(t);
        return m.find() ? m.group(1) : null;
    }
}
