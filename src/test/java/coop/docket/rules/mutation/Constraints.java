package coop.docket.rules.mutation;

import java.util.regex.Pattern;

/** Drops whole conditions of a rule's pattern, arms of alternatives, and single words of a chain. */
final class Constraints {
    private static final Pattern WORD = Pattern.compile("\\s*\\.([a-zA-Z]+)\\(");

    private Constraints() {}

    static void drop(String text, Edits edits) {
        int start = text.indexOf("Cooperative( ") + "Cooperative( ".length();
        int end = edits.closing(start - 2) - 1;
        int depth = 0;
        int from = start;
        int arm = start;
        for (int at = start; at <= end; at++) {
            if (edits.quoted(at)) {
                continue;
            }
            var next = text.charAt(at);
            var ends = at == end || next == ',' && depth == 0;
            var parts = depth == 0 && (text.startsWith("||", at) || text.startsWith("&&", at));
            if (ends || parts) {
                if (arm > from || parts) {
                    dropArm(edits, arm, parts ? at + 2 : at, parts);
                }
                arm = at + 2;
            }
            if (ends) {
                edits.replace(from, at, " true ");
                from = at + 1;
                arm = from;
            }
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
    }

    /** An arm with the sign that joins it to the next, or the last one with the sign before it. */
    private static void dropArm(Edits edits, int from, int to, boolean withSignAfter) {
        edits.replace(withSignAfter ? from : from - 2, to, " ");
    }

    static void dropWords(String text, Edits edits) {
        int then = text.indexOf("\nthen");
        WORD.matcher(text)
                .results()
                .filter(found -> found.start() < then && !edits.quoted(found.end() - 1))
                .filter(found -> !found.group(1).equals("sum"))
                .forEach(found -> edits.replace(found.start(), edits.closing(found.end() - 1), ""));
    }
}
