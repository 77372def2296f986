package coop.docket.intake.layouts;

import java.util.List;

/**
 * A column of a file whose layout is not ours.
 *
 * @param place from 0
 * @param heading empty where it has none
 * @param twice whether another column has the same, so that nobody can tell which is meant
 * @param samples a few of the different texts below it
 * @param values all of them, where they are few
 */
public record FoundColumn(int place, String heading, boolean twice, List<String> samples, List<String> values) {

    /** Whether a mapping can name it. */
    public boolean usable() {
        return !heading.isEmpty() && !twice;
    }
}
