package coop.docket.rules.plain;

import coop.docket.rules.guard.words.Form;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a flag rests upon.
 *
 * @param calls the words that are asked of it, in order
 * @param asked the variables of rows that the conditions ask something of, by name
 */
record Flagged(List<Part.Asked> calls, Map<String, Part.Named> asked) {

    static Flagged of(Form form) {
        var calls = new ArrayList<Part.Asked>();
        for (var part = form.flag();
                part instanceof Part.Asked call && call.meaning().is(Kind.FLAG);
                part = call.of()) {
            calls.add(call);
        }
        Collections.reverse(calls);
        var asked = new HashMap<String, Part.Named>();
        form.own().forEach(each -> gather(each.question(), asked));
        form.further().forEach(each -> gather(each, asked));
        return new Flagged(calls, asked);
    }

    /**
     * The names of rows that need not be described again: those of a kind of which all that was asked about is named, so
     * that nobody can take one for another.
     */
    Set<String> byName() {
        var named = new HashSet<String>();
        for (var call : calls) {
            if (call.word().name().equals("rows")) {
                alternatives(call.with().get(0)).stream()
                        .filter(Part.Named.class::isInstance)
                        .forEach(each -> named.add(each.begin().text()));
            }
        }
        var clear = new LinkedHashSet<String>();
        asked.forEach((name, rows) -> {
            var ofKind = asked.values().stream()
                    .filter(each -> each.meaning().type() == rows.meaning().type())
                    .map(each -> each.begin().text())
                    .toList();
            if (named.containsAll(ofKind)) {
                clear.add(name);
            }
        });
        return clear;
    }

    /** The rows of a kind that the conditions have asked about. */
    List<Part.Named> rowsOf(Class<?> kind) {
        return asked.values().stream()
                .filter(each -> each.meaning().type() == kind)
                .toList();
    }

    /** {@code $a.or($b)} taken apart. */
    static List<Part> alternatives(Part part) {
        if (part instanceof Part.Asked asked && asked.word().name().equals("or")) {
            var all = new ArrayList<>(alternatives(asked.of()));
            all.addAll(alternatives(asked.with().get(0)));
            return all;
        }
        return List.of(part);
    }

    private static void gather(Part part, Map<String, Part.Named> asked) {
        if (part instanceof Part.Named named && named.meaning().is(Kind.ROWS)) {
            asked.put(named.begin().text(), named);
        } else if (part instanceof Part.Named named && named.meaning().part() != null) {
            gather(named.meaning().part(), asked);
        } else if (part instanceof Part.Asked word) {
            gather(word.of(), asked);
            word.with().forEach(each -> gather(each, asked));
        } else if (part instanceof Part.Negated negated) {
            gather(negated.part(), asked);
        } else if (part instanceof Part.Joined joined) {
            joined.parts().forEach(each -> gather(each, asked));
        } else if (part instanceof Part.Compared compared) {
            gather(compared.left().part(), asked);
            gather(compared.right().part(), asked);
        } else if (part instanceof Part.Reckoned reckoned) {
            gather(reckoned.left(), asked);
            gather(reckoned.right(), asked);
        }
    }
}
