package coop.docket.rules.writing;

import coop.docket.refusal.Refusal;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.WatchedFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes into a pack that a rule is only watched, or that it is so no more. */
public final class WatchRule {
    private static final String HEAD = "watched:";
    private static final String NONE = "watched: []";

    private WatchRule() {}

    /**
     * The file that says it; a rule that was watched before is from this day, for this reason.
     *
     * @throws Refusal NOT_VALID where there is no such rule, or the reason is missing
     */
    public static SourceFile begin(ReadPack pack, String rule, LocalDate since, String reason) {
        if (!pack.rules().containsKey(rule)) {
            throw Refusal.notValid("pack.watched.write-rule");
        }
        if (reason.isBlank()) {
            throw Refusal.notValid("pack.watched.no-reason", rule);
        }
        var lines = without(pack, rule);
        lines.remove(NONE);
        if (!lines.contains(HEAD)) {
            lines.add(HEAD);
        }
        lines.add("  - { rule: %s, since: %s, reason: %s }".formatted(rule, since, Quoted.always(reason.strip())));
        return file(lines);
    }

    /** The file without the rule. */
    public static SourceFile end(ReadPack pack, String rule) {
        var lines = without(pack, rule);
        if (lines.stream().noneMatch(line -> line.strip().startsWith("- "))) {
            lines.remove(HEAD);
            if (!lines.contains(NONE)) {
                lines.add(NONE);
            }
        }
        return file(lines);
    }

    private static ArrayList<String> without(ReadPack pack, String rule) {
        var lines = new ArrayList<>(pack.files()
                .file(WatchedFile.PATH)
                .map(file -> file.text().lines().toList())
                .orElse(List.of()));
        lines.removeIf(line -> line.matches("\\s*- \\{ rule: \"?" + rule.replaceAll("[^A-Z0-9-]", "") + "\"?,.*"));
        return lines;
    }

    private static SourceFile file(List<String> lines) {
        return new SourceFile(WatchedFile.PATH, String.join("\n", lines) + "\n");
    }
}
