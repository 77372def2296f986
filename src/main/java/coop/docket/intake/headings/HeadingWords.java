package coop.docket.intake.headings;

import coop.docket.intake.texts.MoneyUnit;
import coop.docket.language.Folding;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which words head which column, and which unit of money a heading names in brackets. */
final class HeadingWords {
    private static final Map<Sheet, HeadingWords> OF_SHEETS = new EnumMap<>(Sheet.class);

    static {
        for (var sheet : Sheet.values()) {
            OF_SHEETS.put(sheet, new HeadingWords(sheet));
        }
    }

    private static final int LONGEST = 200;

    private final Map<String, Column> columns = new HashMap<>();

    private HeadingWords(Sheet sheet) {
        for (var column : sheet.columns()) {
            columns.put(letters(column.key()), column);
            columns.put(letters(column.vietnamese()), column);
            columns.put(letters(column.english()), column);
        }
        // a remark in brackets may be left out, as long as no other column is headed like that
        for (var column : sheet.columns()) {
            columns.putIfAbsent(letters(withoutBrackets(column.vietnamese())), column);
        }
    }

    static HeadingWords of(Sheet sheet) {
        return OF_SHEETS.get(sheet);
    }

    /** The column that the heading names, or null. */
    Column column(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        var column = columns.get(letters(heading));
        if (column == null && unitNamed(heading) > 0) {
            column = columns.get(letters(withoutBrackets(heading)));
            return column != null && isAmount(column) ? column : null;
        }
        return column;
    }

    /** How many đồng one figure under the heading means. */
    static long unit(Column column, String heading) {
        return isAmount(column) ? Math.max(1, unitNamed(heading)) : 1;
    }

    private static boolean isAmount(Column column) {
        return column.kind() == ValueKind.AMOUNT || column.kind() == ValueKind.SIGNED_AMOUNT;
    }

    private static long unitNamed(String heading) {
        int open = heading.lastIndexOf('(');
        int close = heading.lastIndexOf(')');
        if (open < 0 || close < open) {
            return 0;
        }
        var words = heading.substring(open + 1, close);
        // such as "ĐVT: triệu đồng/năm"
        int colon = words.indexOf(':');
        int slash = words.indexOf('/');
        return MoneyUnit.of(words.substring(colon + 1, slash > colon ? slash : words.length()));
    }

    private static String withoutBrackets(String heading) {
        int open = heading.lastIndexOf('(');
        return open <= 0 ? heading : heading.substring(0, open);
    }

    private static String letters(String heading) {
        return Folding.letters(heading.replace('²', '2'));
    }
}
