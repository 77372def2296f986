package coop.docket.intake.files;

/**
 * How much a file may ask of us before it is refused.
 *
 * @param packedBytes the size of an archive or workbook on disk
 * @param unpackedBytes all entries of an archive or workbook together, unpacked
 * @param partBytes one part of a workbook that is held in memory, such as its shared texts
 * @param ratio how many bytes one packed byte may become
 * @param entries entries of an archive or workbook
 * @param sheets sheets of a workbook
 * @param columns columns of a table
 * @param cellChars characters of a cell
 * @param rows rows of a table
 */
public record IntakeLimits(
        long packedBytes,
        long unpackedBytes,
        long partBytes,
        int ratio,
        int entries,
        int sheets,
        int columns,
        int cellChars,
        int rows) {

    private static final long MEBI = 1L << 20;

    /** Wide enough for 50,000 cooperatives in a workbook and 136,000 in an archive of CSV files. */
    public static final IntakeLimits USUAL =
            new IntakeLimits(200 * MEBI, 1024 * MEBI, 64 * MEBI, 200, 1_000, 100, 200, 32_767, 1_048_576);
}
