package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import coop.docket.language.Folding;
import java.util.Set;

/** Rows in which an office adds up the others (Tổng cộng). */
public final class TotalRow {
    private static final Set<String> WORDS = Set.of("tongcong", "cong", "tongso", "tong", "total");
    private static final int LONGEST = 40;
    private static final int FIRST_TEXTS = 3;

    private TotalRow() {}

    /** Whether one of the first texts of a row that bears no code says that it is a total. */
    public static boolean is(RawRow row) {
        int texts = 0;
        for (var cell : row.cells()) {
            if (!cell.isBlank() && ++texts <= FIRST_TEXTS && isTotal(cell)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTotal(String text) {
        // almost every code begins otherwise, which spares folding it
        var begins = !text.isEmpty() && "tTcC ".indexOf(text.charAt(0)) >= 0;
        return begins && text.length() <= LONGEST && WORDS.contains(Folding.letters(words(text)));
    }

    // as in "Tổng cộng: 25 HTX" and "Cộng (I+II)"
    private static String words(String text) {
        int end = 0;
        while (end < text.length() && ":(0123456789".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
