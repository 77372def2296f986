package coop.docket.pages.frame;

import coop.docket.refusal.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form that was sent: said at the top of the page and again beside each field.
 *
 * @param found in the order of the fields
 */
public record Problems(List<Problem> found) {

    /**
     * One of them.
     *
     * @param field the id of the field that it is about
     */
    public record Problem(String field, Reason reason) {}

    public Problems {
        found = List.copyOf(found);
    }

    public static Problems none() {
        return new Problems(List.of());
    }

    public static Problems of(String field, Reason reason) {
        return new Problems(List.of(new Problem(field, reason)));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public Optional<Reason> at(String field) {
        return found.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::reason)
                .findFirst();
    }
}
