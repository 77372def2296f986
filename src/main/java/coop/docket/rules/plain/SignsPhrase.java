package coop.docket.rules.plain;

import coop.docket.register.Sheet;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.ArrayList;
import java.util.Collections;

/** Says which signs are counted. */
record SignsPhrase(Phrases phrases) {

    /** What is asked of their number, and the list of them. */
    String listed(String asked, Part.Asked count) {
        var signs = new ArrayList<String>();
        for (var part = count.of(); part instanceof Part.Asked sign; part = sign.of()) {
            if (sign.meaning().is(Kind.SIGNS) && sign.owner().is(Kind.SIGNS)) {
                signs.add(sign(sign));
            }
        }
        Collections.reverse(signs);
        if (count.of() instanceof Part.Named named
                && named.meaning().part() instanceof Part.Asked bound
                && bound.owner().is(Kind.SIGNS)) {
            return listed(
                    asked,
                    new Part.Asked(bound, bound.meaning(), count.word(), count.with(), count.begin(), count.meaning()));
        }
        if (signs.isEmpty()) {
            throw new Unsaid(count);
        }
        return phrases.speech().say("signs.list", asked, phrases.speech().marked(signs, "next", 1));
    }

    private String sign(Part.Asked sign) {
        var values = phrases.values();
        var with = sign.with();
        return switch (sign.word().name()) {
            case "moreThan" -> phrases.speech().say("signs.moreThan", values.say(with.get(0)), values.say(with.get(1)));
            case "is" -> {
                var choices = with.subList(1, with.size()).stream()
                        .map(each -> phrases.choice(Values.of(with.get(0)), Phrases.text(each)))
                        .toList();
                yield new Compares(phrases)
                        .text("eq", with.get(0), phrases.speech().list(choices, "or"));
            }
            case "zeroIn" -> {
                var columns = with.subList(2, with.size()).stream()
                        .map(each -> phrases.bare(Sheet.REPORTS, Phrases.text(each)))
                        .toList();
                yield phrases.speech()
                        .say(
                                "signs.zeroIn",
                                values.say(with.get(0)),
                                values.say(with.get(1)),
                                phrases.speech().list(columns, "and"));
            }
            default -> throw new Unsaid(sign);
        };
    }
}
