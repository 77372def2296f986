package coop.docket.intake.archives;

/** What an archive is said to hold, and so what of it is read by whom. */
enum ArchiveKind {
    CSV("intake.archive.broken"),
    WORKBOOK("intake.workbook.broken"),
    OPEN_DOCUMENT("intake.open-document.broken");

    private static final String SHEETS = "xl/worksheets/";

    private final String broken;

    ArchiveKind(String broken) {
        this.broken = broken;
    }

    /** The sentence for one that is not sound. */
    String broken() {
        return broken;
    }

    /** What looks at a part before a parser does; null where no parser will. */
    PartCheck check(String file, String part) {
        return switch (this) {
            case CSV -> null;
            case WORKBOOK -> new PartCheck(file, part, true);
            case OPEN_DOCUMENT -> part.equals(OpenDocument.CONTENT) ? new PartCheck(file, part, false) : null;
        };
    }

    /** Whether the parser holds all of the part in memory. */
    boolean inMemory(String part, boolean sharedTexts) {
        return this == WORKBOOK && (!part.startsWith(SHEETS) || sharedTexts);
    }
}
