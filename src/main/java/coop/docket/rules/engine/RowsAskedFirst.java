package coop.docket.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks first whether the cooperative has any such row at all: before {@code debts.past("due_on").found} stands
 * {@code debts.found}.
 *
 * <p>Narrowed rows are some of the rows they came from, so the answer stays the same. But the engine asks a question that
 * many rules begin with only once, and most cooperatives have no debt and no proceeding.
 */
final class RowsAskedFirst {
    private static final String ROWS =
            "(reports|members|suspensions|notices|debtsThatCount|debts|assets|openProceedings|proceedings)";
    private static final Pattern FOUND = Pattern.compile("\\s*" + ROWS + "(?:\\(\\))?\\..*\\.found(?:\\(\\))?\\s*");
    private static final Pattern OTHERS = Pattern.compile("\\.or\\(|&&|[!?;]");
    private static final Pattern PLAIN = Pattern.compile("\\s*!?\\w+\\s*");

    private RowsAskedFirst() {}

    /** The text, its bindings written out before, with what is asked first. */
    static String of(String drl) {
        return RootPattern.of(drl).map(RowsAskedFirst::asked).orElse(drl);
    }

    private static String asked(RootPattern root) {
        var first = root.constraints().stream()
                .map(RowsAskedFirst::rows)
                .flatMap(Optional::stream)
                .distinct()
                .map(rows -> " " + rows + ".found")
                .toList();
        var constraints = root.constraints().stream()
                .map(RowsAskedFirst::eachAsked)
                .collect(Collectors.toCollection(ArrayList::new));
        constraints.addAll(leading(constraints), first);
        return new RootPattern(root.before(), constraints, root.after()).text();
    }

    /** The rows of which some must be there for a constraint to hold. */
    private static Optional<String> rows(String constraint) {
        if (OTHERS.matcher(constraint).find()) {
            return Optional.empty();
        }
        var asked = Arrays.stream(constraint.split("\\|\\|"))
                .map(FOUND::matcher)
                .map(found -> found.matches() ? found.group(1) : "")
                .distinct()
                .toList();
        return asked.size() == 1 && !asked.get(0).isEmpty() ? Optional.of(asked.get(0)) : Optional.empty();
    }

    /** One of several ways to meet a constraint asks for its own rows first, where the constraint has other ways. */
    private static String eachAsked(String constraint) {
        if (OTHERS.matcher(constraint).find()
                || !constraint.contains("||")
                || rows(constraint).isPresent()) {
            return constraint;
        }
        return Arrays.stream(constraint.split("\\|\\|"))
                .map(way ->
                        FOUND.matcher(way).replaceFirst(found -> " " + found.group(1) + ".found &&" + found.group()))
                .collect(Collectors.joining("||"));
    }

    /** How many plain words the rule begins with: most begin with the same ones. */
    private static int leading(List<String> constraints) {
        int plain = 0;
        while (plain < constraints.size()
                && PLAIN.matcher(constraints.get(plain)).matches()) {
            plain++;
        }
        return plain;
    }
}
