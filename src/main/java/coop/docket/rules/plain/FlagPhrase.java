package coop.docket.rules.plain;

import coop.docket.register.Sheet;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Form;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.source.RuleHeader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what a rule does: which flag it raises, since when, and upon what. */
final class FlagPhrase {
    private final Phrases phrases;
    private final Set<String> namedBefore;
    private final List<String> since = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final Set<Class<?>> said = new LinkedHashSet<>();
    private final Flagged flagged;

    FlagPhrase(Phrases phrases, Form form) {
        this.phrases = phrases;
        this.flagged = Flagged.of(form);
        this.namedBefore = flagged.byName();
    }

    /** @param title what the rule is called */
    String say(RuleHeader rule, String title) {
        flagged.calls().forEach(this::call);
        var severity = speech().say("severity." + rule.severity().name());
        var standing = speech().say("standing." + rule.standing().name());
        var text = speech().say("flag", rule.id(), title, severity, standing);
        if (since.size() == 1) {
            text = speech().say("flag.since", text, since.get(0));
        } else if (!since.isEmpty()) {
            text = speech().say(
                            "flag.since", text, speech().say("flag.since.several", speech().marked(since, "next", 1)));
        }
        if (!columns.isEmpty()) {
            text = speech().say("flag.with", text, speech().list(columns, "comma"));
        }
        return rows.isEmpty() ? text : speech().say("flag.rows", text, speech().list(rows, "and"));
    }

    private void call(Part.Asked call) {
        var values = phrases.values();
        var with = call.with();
        switch (call.word().name()) {
            case "flag" -> {}
            case "since" -> since.add(values.say(with.get(0)));
            case "sinceDayAfter" -> since.add(speech().say("flag.since.after", values.say(with.get(0))));
            case "sinceState" -> since.add(state(with));
            case "with" -> with.forEach(each -> columns.add(phrases.bare(Sheet.COOPERATIVES, Phrases.text(each))));
            case "row" -> rows.add(values.say(with.get(0)));
            case "rows" -> rows(with.get(0));
            default -> throw new Unsaid(call);
        }
    }

    private String state(List<Part> with) {
        var column = Sheet.COOPERATIVES.column(Phrases.text(with.get(0)));
        var choices = with.subList(1, with.size()).stream()
                .map(each -> phrases.choice(column, Phrases.text(each)))
                .toList();
        return speech().say(
                        "flag.since.state",
                        phrases.bare(Sheet.COOPERATIVES, column.key() + "_on"),
                        phrases.column(Sheet.COOPERATIVES, with.get(0)),
                        speech().list(choices, "or"));
    }

    private void rows(Part part) {
        for (var each : Flagged.alternatives(part)) {
            var name = each instanceof Part.Named named ? named.begin().text() : null;
            if (name == null || !namedBefore.contains(name)) {
                rows.add(speech().say("flag.rows.those", phrases.rows().say(each, true)));
                since(List.of(each), "those", phrases.rows().say(each, true));
            } else if (said.add(((Part.Named) each).meaning().type())) {
                named(((Part.Named) each).meaning().type());
            }
        }
    }

    /** All the rows of a kind that the conditions have spoken of. */
    private void named(Class<?> kind) {
        var many = speech().say(ChildSheets.of(kind).key() + ".many");
        rows.add(speech().say("flag.rows.named", many));
        since(flagged.rowsOf(kind), "named", many);
    }

    private void since(List<? extends Part> rows, String which, String many) {
        rows.stream()
                .map(DayOfRows::of)
                .filter(day -> day != DayOfRows.NONE)
                .distinct()
                .sorted()
                .forEach(day -> since.add(speech().say("flag.since." + day.key() + "." + which, many)));
    }

    private Speech speech() {
        return phrases.speech();
    }
}
