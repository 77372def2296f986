package coop.docket.intake;

import coop.docket.intake.mapping.Mapping;

/**
 * What an office has said of its file, beyond what stands in it.
 *
 * @param convert whether columns and files that are not in Unicode are converted, where it can be told what they are in
 * @param mapping how its layout becomes ours; null where it is ours
 */
public record ReadAs(boolean convert, Mapping mapping) {
    public static final ReadAs IT_STANDS = new ReadAs(false, null);

    /** The same, its layout becoming ours so. */
    public ReadAs through(Mapping mapping) {
        return new ReadAs(convert, mapping);
    }

    /** The same, what is not in Unicode converted. */
    public ReadAs inUnicode() {
        return new ReadAs(true, mapping);
    }

    public static ReadAs converted(boolean convert) {
        return new ReadAs(convert, null);
    }
}
