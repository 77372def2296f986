package coop.docket.rules.warnings;

import coop.docket.refusal.Reason;
import coop.docket.rules.guard.Guarded;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What nobody uses: numbers that are read nowhere, and texts of rules that do not exist. */
record UnreadWarnings(ReadPack pack, Collection<Guarded> rules) {
    private static final String PARAMETERS = "parameters.yml";
    private static final Pattern SHOWN = Pattern.compile("\\{p:([^{}]+)}");
    private static final Pattern OF_RULE = Pattern.compile("^\\s*([A-Z]{3}-[0-9]{2}[A-Z]?)\\.(title|sentence)\\s*[=:]");

    List<Warning> all() {
        var warnings = new ArrayList<Warning>();
        var read = read();
        for (var name : pack.parameters().keySet()) {
            if (!read.contains(name)) {
                warnings.add(new Warning(
                        PARAMETERS,
                        Lines.of(pack, PARAMETERS, name + ":"),
                        Warning.Kind.UNREAD,
                        Reason.of("warnings.unread", name)));
            }
        }
        words().forEach(file -> texts(file, warnings));
        return warnings;
    }

    private Set<String> read() {
        var read = new HashSet<String>();
        for (var rule : rules) {
            read.addAll(rule.parameters());
            read.addAll(ParameterUses.unnamed(rule.form()));
        }
        for (var file : words()) {
            SHOWN.matcher(file.text()).results().forEach(shown -> read.add(shown.group(1)));
        }
        return read;
    }

    private void texts(SourceFile file, List<Warning> warnings) {
        var lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var key = OF_RULE.matcher(lines[i]);
            if (key.find()
                    && pack.files().rules().stream()
                            .noneMatch(rule -> rule.name().equals(key.group(1) + ".drl"))) {
                warnings.add(new Warning(
                        file.path(),
                        i + 1,
                        Warning.Kind.WORDS,
                        Reason.of("warnings.words", key.group(1) + "." + key.group(2), key.group(1))));
            }
        }
    }

    private List<SourceFile> words() {
        return pack.files().files().stream()
                .filter(file -> file.folder().equals("words"))
                .toList();
    }
}
