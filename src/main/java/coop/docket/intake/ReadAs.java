package coop.docket.intake;

/**
 * What an office has said of its file, beyond what stands in it.
 *
 * @param convert whether columns and files that are not in Unicode are converted, where it can be told what they are in
 */
public record ReadAs(boolean convert) {
    public static final ReadAs IT_STANDS = new ReadAs(false);
}
