package coop.docket.intake.archives;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;

/** What the number formats of a workbook make of a number, as far as it changes what the number means. */
final class NumberFormats {
    private static final NumberFormat GENERAL = new NumberFormat(false, false, 0);

    private final Map<String, NumberFormat> known = new HashMap<>();

    NumberFormat of(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return isDay(cell.getDataFormatId()) ? new NumberFormat(true, false, 0) : GENERAL;
        }
        return known.computeIfAbsent(format, NumberFormats::read);
    }

    private static NumberFormat read(String format) {
        var bare = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "")
                .replace("general", "");
        var day = bare.contains("y") || bare.contains("d");
        var zeros = !bare.isEmpty() && bare.chars().allMatch(c -> c == '0') ? bare.length() : 0;
        return new NumberFormat(day, bare.contains("%"), zeros);
    }

    // formats that have a number only, among them those of East Asian calendars
    private static boolean isDay(Integer id) {
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }

    /**
     * One format.
     *
     * @param day whether the number counts days
     * @param percent whether it is shown a hundredfold
     * @param zeros how many digits are shown at least, zeros in front
     */
    record NumberFormat(boolean day, boolean percent, int zeros) {}
}
