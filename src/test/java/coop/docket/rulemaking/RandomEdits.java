package coop.docket.rulemaking;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Drafts as officers might write them: the shipped pack with one thing changed, which still passes the guard. */
public final class RandomEdits {
    private static final List<String> SEVERITIES = List.of("INFO", "LOW", "MEDIUM", "HIGH");

    private static final int KINDS = 9;

    private final Random random;
    private final PackFiles pack = PackFiles.shipped();
    private int made;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
        this.made = random.nextInt(KINDS);
    }

    /** A draft and what was changed in it. */
    public record Edit(String what, PackFiles files) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** The next edit, each of another kind than the one before. */
    public Edit next() {
        var turn = made++;
        while (true) {
            var edit =
                    switch (turn % KINDS) {
                        case 0 -> number();
                        case 1 -> severity();
                        case 2 -> condition();
                        case 3 -> newRule();
                        case 4 -> laterNumber();
                        case 5 -> removed();
                        case 6 -> sentence();
                        case 7 -> watched();
                        default -> calendar();
                    };
            if (edit != null
                    && !edit.files().equals(pack)
                    && ReadPack.of(edit.files(), new Problems()).problems().isEmpty()) {
                return edit;
            }
        }
    }

    private Edit number() {
        return within("parameters.yml", "value: ([0-9]+)(?=[,} ])", found -> "value: " + other(found.group(1)));
    }

    /** A line that holds from some day on, so that the day judged may be before or after it. */
    private Edit laterNumber() {
        return within(
                "parameters.yml",
                "(?m)^    (20[0-9-]+): \\{ value: ([0-9]+), (basis: .*)$",
                found -> found.group()
                        + "\n    2026-%02d-15: { value: %s, %s"
                                .formatted(1 + random.nextInt(12), other(found.group(2)), found.group(3)));
    }

    private Edit severity() {
        return within(
                rule().path(),
                "@severity\\(\"[A-Z]+\"\\)",
                found -> "@severity(\"" + SEVERITIES.get(random.nextInt(SEVERITIES.size())) + "\")");
    }

    /** One condition left out, or the other way round. */
    private Edit condition() {
        return within(
                rule().path(),
                "(?<=\\( )([^,()]+), |(?<= )(>=|<=|>|<)(?= )|\\b([0-9]+)\\b(?![-\".])",
                found -> found.group(2) != null
                        ? found.group(2).startsWith(">") ? "<" : ">"
                        : found.group(3) != null ? other(found.group(3)) : "");
    }

    private Edit removed() {
        var rule = rule();
        var files = new ArrayList<>(pack.files());
        files.removeIf(
                file -> file.equals(rule) || file.path().equals(rule.path().replace(".drl", ".examples.yml")));
        return new Edit("without " + rule.path(), new PackFiles(files));
    }

    private Edit watched() {
        var id = rule().name().replace(".drl", "");
        var text = "watched:\n  - { rule: " + id + ", since: 2026-01-01, reason: \"to see what it finds\" }\n";
        return new Edit("only watched: " + id, Drafts.with(pack, "watched.yml", text));
    }

    private Edit newRule() {
        var rule = rule();
        var id = rule.name().replace(".drl", "");
        var other = id.substring(0, 4) + "9" + random.nextInt(10);
        var files = new ArrayList<SourceFile>();
        for (var file : pack.files()) {
            files.add(file.path().startsWith("words/") ? worded(file, id, other) : file);
        }
        files.add(new SourceFile(
                rule.folder() + "/" + other + ".drl", rule.text().replace('"' + id + '"', '"' + other + '"')));
        return new Edit("new " + other + " after " + id, new PackFiles(files));
    }

    private static SourceFile worded(SourceFile words, String id, String other) {
        var added = new StringBuilder(words.text());
        words.text().lines().filter(line -> line.startsWith(id + ".")).forEach(line -> added.append('\n')
                .append(other)
                .append(line.substring(id.length())));
        return new SourceFile(words.path(), added.append('\n').toString());
    }

    private Edit sentence() {
        return within(
                "words/" + List.of("vi", "en", "th").get(random.nextInt(3)) + ".properties",
                "(?m)^[A-Z]{3}-[0-9A-Z]+\\.sentence=.*$",
                found -> found.group() + " .");
    }

    private Edit calendar() {
        return within("calendar.yml", "(?m)^    20[0-9-]+: \\{ vi: .*\\n", found -> "");
    }

    private SourceFile rule() {
        var rules = pack.rules();
        return rules.get(random.nextInt(rules.size()));
    }

    private String other(String number) {
        var more = Long.parseLong(number) + random.nextInt(9) - 4;
        return Long.toString(Math.max(1, more));
    }

    /** One of the places of a pattern in a file, written otherwise; null where there is none. */
    private Edit within(String path, String pattern, java.util.function.Function<MatchResult, String> written) {
        var file = pack.file(path).orElseThrow();
        var places = Pattern.compile(pattern).matcher(file.text()).results().toList();
        if (places.isEmpty()) {
            return null;
        }
        var place = places.get(random.nextInt(places.size()));
        var text = file.text();
        var other = text.substring(0, place.start()) + written.apply(place) + text.substring(place.end());
        var line = text.substring(0, place.start()).lines().count();
        return new Edit(
                path + " near line " + line + ": " + place.group().strip(),
                with(each -> each.equals(file) ? new SourceFile(path, other) : each));
    }

    private PackFiles with(UnaryOperator<SourceFile> change) {
        return new PackFiles(pack.files().stream().map(change).toList());
    }
}
