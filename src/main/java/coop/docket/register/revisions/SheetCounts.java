package coop.docket.register.revisions;

/**
 * What a file is, or was, to one sheet of the register, in rows.
 *
 * @param created rows that were not there
 * @param changed rows with at least one other value
 * @param cells the values that are others
 * @param unchanged rows that say what is known already
 * @param refused rows of the file that could not be taken
 * @param notMentioned rows that are stored and that the file says nothing of
 */
public record SheetCounts(long created, long changed, long cells, long unchanged, long refused, long notMentioned) {
    public static final SheetCounts NONE = new SheetCounts(0, 0, 0, 0, 0, 0);

    public SheetCounts plus(SheetCounts more) {
        return new SheetCounts(
                created + more.created,
                changed + more.changed,
                cells + more.cells,
                unchanged + more.unchanged,
                refused + more.refused,
                notMentioned + more.notMentioned);
    }

    public boolean changesNothing() {
        return created == 0 && changed == 0;
    }
}
