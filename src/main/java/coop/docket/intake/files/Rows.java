package coop.docket.intake.files;

/** The rows of a table, from the first to the last. */
public interface Rows extends AutoCloseable {

    /**
     * The next row, or null after the last.
     *
     * @throws coop.docket.refusal.Refusal if the file cannot be read any further
     */
    RawRow next();

    @Override
    void close();
}
