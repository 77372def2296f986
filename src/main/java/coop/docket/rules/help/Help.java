package coop.docket.rules.help;

import coop.docket.language.Language;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.words.ParameterUse;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import coop.docket.rules.terms.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Everything that a rule of a pack may say. */
public final class Help {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("equals", "=="),
            Map.entry("differs", "!="),
            Map.entry("less", "<"),
            Map.entry("atMost", "<="),
            Map.entry("greater", ">"),
            Map.entry("atLeast", ">="),
            Map.entry("in", "in"),
            Map.entry("notIn", "not in"),
            Map.entry("and", "&&"),
            Map.entry("or", "||"),
            Map.entry("negation", "!"),
            Map.entry("plus", "+"),
            Map.entry("minus", "-"),
            Map.entry("times", "*"));
    private static final List<String> HEAD =
            List.of("basis", "standing", "severity", "verified", "review", "date-effective", "date-expires");
    private static final List<String> PATTERNS = List.of("exists", "not", "accumulate");
    private static final List<String> FUNCTIONS = List.of("sum", "count", "min", "max", "average");

    private final Told told;
    private final List<HelpEntry> entries = new ArrayList<>();

    private Help(Told told) {
        this.told = told;
    }

    public static List<HelpEntry> of(Language language, ReadPack pack) {
        var help = new Help(Told.in(language));
        help.entries.addAll(new WordEntries(help.told).all());
        help.columns();
        help.parameters(pack, language);
        HEAD.forEach(help::head);
        PATTERNS.forEach(each -> help.plain(HelpEntry.Group.PATTERN, "pattern", each, each, HelpEntry.Place.PATTERN));
        FUNCTIONS.forEach(
                each -> help.plain(HelpEntry.Group.FUNCTION, "function", each, each + "($…)", HelpEntry.Place.PATTERN));
        OPERATORS.keySet().stream()
                .sorted()
                .forEach(each -> help.plain(
                        HelpEntry.Group.OPERATOR, "operator", each, OPERATORS.get(each), HelpEntry.Place.COOPERATIVE));
        return List.copyOf(help.entries);
    }

    /** Columns as they are named in quotation marks; nobody may name what is personal. */
    private void columns() {
        for (var sheet : Sheet.values()) {
            for (var column : sheet.columns()) {
                if (column.personal()) {
                    continue;
                }
                var own = sheet == Sheet.COOPERATIVES;
                var called = told.names().column(sheet, column);
                var meaning = own
                        ? told.say(column.event() ? "event-of-cooperative" : "of-cooperative", called)
                        : told.say(
                                column.event() ? "event" : "of-row",
                                called,
                                told.names().row(sheet));
                var example =
                        own ? "$c.flag(\"INA-07\").with(\"" + column.key() + "\");" : Examples.rows(sheet, column);
                entries.add(new HelpEntry(
                        HelpEntry.Group.COLUMN,
                        sheet.key(),
                        column.key(),
                        '"' + column.key() + '"',
                        told.kind(column),
                        told.unit(column),
                        !column.required(),
                        meaning,
                        example,
                        own ? HelpEntry.Place.FLAG : HelpEntry.Place.COOPERATIVE,
                        told.choices(column)));
            }
        }
    }

    private void parameters(ReadPack pack, Language language) {
        pack.parameters().values().forEach(parameter -> entries.add(parameter(parameter, language)));
    }

    private HelpEntry parameter(Parameter parameter, Language language) {
        var title = parameter
                .titles()
                .getOrDefault(language.code(), parameter.titles().getOrDefault("en", parameter.name()));
        var values = parameter.timeline().entrySet().stream()
                .map(each -> ParameterText.of(each.getKey(), each.getValue(), told))
                .toList();
        var meaning = values.isEmpty()
                ? told.say("parameter.none", title)
                : told.say("parameter", title, String.join(", ", values));
        var read = ParameterUse.word(parameter.unit()) + "(\"" + parameter.name() + "\")";
        return new HelpEntry(
                HelpEntry.Group.PARAMETER,
                "parameters",
                parameter.name(),
                read,
                told.say("literal.parameter"),
                told.say("unit." + parameter.unit().name().toLowerCase(java.util.Locale.ROOT)),
                true,
                meaning,
                "isKnown(" + read + ")",
                HelpEntry.Place.COOPERATIVE,
                List.of());
    }

    private void head(String name) {
        var choices =
                switch (name) {
                    case "standing" ->
                        Arrays.stream(Standing.values()).map(Enum::name).toList();
                    case "severity" ->
                        Arrays.stream(Severity.values()).map(Enum::name).toList();
                    case "verified" -> List.of("yes", "no");
                    default -> List.<String>of();
                };
        var date = name.startsWith("date-");
        entries.add(new HelpEntry(
                HelpEntry.Group.HEAD,
                "head",
                date ? name : '@' + name,
                date ? name + " \"" + told.say("literal.day") + '"' : '@' + name + "(\"…\")",
                told.say(date ? "kind.day" : choices.isEmpty() ? "kind.text" : "kind.choice"),
                "",
                false,
                told.say("head." + name),
                Examples.of("head." + name),
                HelpEntry.Place.HEAD,
                choices.stream()
                        .map(key -> new HelpEntry.Choice(key, named(name, key)))
                        .toList()));
    }

    private String named(String annotation, String key) {
        return annotation.equals("verified")
                ? told.words().say("columns.value." + ValueKind.YES_NO + "." + key)
                : told.words().say("plain." + annotation + "." + key);
    }

    private void plain(HelpEntry.Group group, String of, String key, String written, HelpEntry.Place place) {
        var word = group == HelpEntry.Group.OPERATOR ? written : key;
        entries.add(new HelpEntry(
                group,
                of,
                word,
                written,
                "",
                "",
                false,
                told.say(of + "." + key),
                Examples.of(of + "." + key),
                place,
                List.of()));
    }
}
