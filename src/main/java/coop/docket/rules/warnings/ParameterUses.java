package coop.docket.rules.warnings;

import coop.docket.rules.guard.words.Form;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.vocabulary.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which numbers of the pack a rule reads. */
final class ParameterUses {
    private static final List<String> MINIMUM = List.of("members.minimum", "members.minimum-of-union");
    private static final Map<String, List<String>> READ_BY_THEMSELVES =
            Map.of("minimum", MINIMUM, "belowSince", MINIMUM, "belowRun", MINIMUM);

    private final List<Part> today = new ArrayList<>();
    private final Set<String> unnamed = new HashSet<>();

    private ParameterUses(Form form) {
        form.own().forEach(this::gather);
        form.further().forEach(this::gather);
        gather(form.flag());
    }

    /** Where the rule names numbers that it reads as of the day judged. */
    static List<Part> ofToday(Form form) {
        return new ParameterUses(form).today;
    }

    /** Numbers that words of the rule read without its naming them. */
    static Set<String> unnamed(Form form) {
        return new ParameterUses(form).unnamed;
    }

    private void gather(Part part) {
        if (part instanceof Part.Asked asked) {
            unnamed.addAll(READ_BY_THEMSELVES.getOrDefault(asked.word().name(), List.of()));
            var ofDay =
                    asked.word().name().endsWith("On") || asked.word().name().equals("shareBelow");
            for (int place = 0; place < asked.with().size(); place++) {
                var literal = asked.word().argument(place).orElseThrow().literal();
                if (literal == Literal.Of.PARAMETER && !ofDay) {
                    today.add(asked.with().get(place));
                } else if (literal == null) {
                    gather(asked.with().get(place));
                }
            }
            gather(asked.of());
        } else if (part instanceof Part.Constraint constraint) {
            gather(constraint.value());
            gather(constraint.question());
        } else if (part instanceof Part.Negated negated) {
            gather(negated.part());
        } else if (part instanceof Part.Joined joined) {
            joined.parts().forEach(this::gather);
        } else if (part instanceof Part.Compared compared) {
            gather(compared.left().part());
            gather(compared.right().part());
        } else if (part instanceof Part.Among among) {
            gather(among.left().part());
        } else if (part instanceof Part.Reckoned reckoned) {
            gather(reckoned.left());
            gather(reckoned.right());
        } else {
            rows(part);
        }
    }

    private void rows(Part part) {
        if (part instanceof Part.Exists exists) {
            gather(exists.pattern());
        } else if (part instanceof Part.Accumulated accumulated) {
            accumulated.results().forEach(this::gather);
        } else if (part instanceof Part.Named named && named.meaning().part() instanceof Part.Total total) {
            gather(total.pattern());
        } else if (part instanceof Part.Pattern pattern) {
            pattern.constraints().forEach(this::gather);
            gather(pattern.from());
        }
    }
}
