package coop.docket.rules.tracing;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        var conditions = Conditions.of(pack.files().file(rule.file()).orElseThrow());
        return new Probes(conditions.all(), read(pack, rule, prefixes(rule, conditions)));
    }

    /** The same with a rule of each condition by itself as well, as far as it can be asked by itself. */
    public static Probes each(ReadPack pack, RuleHeader rule) {
        var conditions = Conditions.of(pack.files().file(rule.file()).orElseThrow());
        var probes = prefixes(rule, conditions);
        for (int place = 1; place <= conditions.all().size(); place++) {
            var id = aloneId(rule, place);
            var alone = text(id, rule, conditions, conditions.alone(place));
            if (passes(pack, rule, id, alone)) {
                probes.put(id, alone);
            }
        }
        return new Probes(conditions.all(), read(pack, rule, probes));
    }

    private static Map<String, String> prefixes(RuleHeader rule, Conditions conditions) {
        var probes = new LinkedHashMap<String, String>();
        for (int count = 1; count <= conditions.all().size(); count++) {
            probes.put(id(rule, count), text(id(rule, count), rule, conditions, conditions.first(count)));
        }
        return probes;
    }

    private static boolean passes(ReadPack pack, RuleHeader rule, String id, String text) {
        return packOf(pack, rule, Map.of(id, text)).problems().isEmpty();
    }

    private static ReadPack read(ReadPack pack, RuleHeader rule, Map<String, String> probes) {
        var read = packOf(pack, rule, probes);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(rule.id() + " cannot be taken apart: " + read.problems());
        }
        return read;
    }

    private static ReadPack packOf(ReadPack pack, RuleHeader rule, Map<String, String> probes) {
        var folder = pack.files().file(rule.file()).orElseThrow().folder();
        var files = new ArrayList<SourceFile>();
        KEPT.forEach(path -> pack.files().file(path).ifPresent(files::add));
        var words = new StringBuilder();
        probes.forEach((id, text) -> {
            files.add(new SourceFile(folder + "/" + id + ".drl", text));
            words.append(id).append(".title=-\n").append(id).append(".sentence=-\n");
        });
        files.add(new SourceFile("words/vi.properties", words.toString()));
        files.add(new SourceFile("words/en.properties", words.toString()));
        return ReadPack.of(new PackFiles(files), new Problems());
    }

    /** The id of the rule of so many conditions. */
    public static String id(RuleHeader rule, int count) {
        return "%s-%02d".formatted(rule.kind().prefix(), count);
    }

    /** The id of the rule of one condition by itself. */
    public static String aloneId(RuleHeader rule, int place) {
        return id(rule, place) + "A";
    }

    private static String text(String id, RuleHeader rule, Conditions conditions, String when) {
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
                .formatted(id, rule.basis(), rule.standing(), rule.severity(), when, cooperative, id);
    }
}
