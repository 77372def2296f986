package coop.docket.reading;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up dossiers in which the rules turn often, the same again for the same seed. */
final class RandomRegister {
    private static final double[] BLANK = {0.05, 0.2, 0.4, 0.6, 0.8};
    /** Columns that mostly stay blank, because a value in them silences most rules. */
    private static final Set<String> SELDOM = Set.of("withdrawn_on", "restored_on", "closed_on");

    private static final List<String> STEPS =
            List.of("started_on", "received_on", "published_on", "filed_on", "closed_on");

    private static final double SELDOM_BLANK = 0.8;
    private static final int MOST_ROWS = 4;

    private final Random random;
    private final RandomValues values;
    private final RandomCodes codes;

    private RandomRegister(long seed, LocalDate day) {
        random = new Random(seed);
        values = new RandomValues(random, day);
        codes = new RandomCodes(random);
    }

    static List<Dossier> of(long seed, LocalDate day, int size) {
        var register = new RandomRegister(seed, day);
        var dossiers = new ArrayList<Dossier>(size);
        for (int i = 0; i < size; i++) {
            dossiers.add(register.next());
        }
        return dossiers;
    }

    private Dossier next() {
        var blank = BLANK[random.nextInt(BLANK.length)];
        var code = codes.next();
        var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
        for (var sheet : Sheet.children()) {
            var rows = rows(sheet, code, blank);
            if (!rows.isEmpty()) {
                children.put(sheet, rows);
            }
        }
        return new Dossier(row(Sheet.COOPERATIVES, code, blank), children);
    }

    private List<Row> rows(Sheet sheet, String code, double blank) {
        var rows = new ArrayList<Row>();
        var keys = new HashSet<List<Object>>();
        for (int left = random.nextInt(5) < 3 ? random.nextInt(1, MOST_ROWS + 1) : 0; left > 0; left--) {
            var row = row(sheet, code, blank);
            var key = new ArrayList<>();
            sheet.keyColumns().forEach(column -> key.add(row.value(column)));
            if (keys.add(key)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row(Sheet sheet, String code, double blank) {
        var cells = new Object[sheet.columns().size()];
        for (var column : sheet.columns()) {
            if (column.required() || random.nextDouble() >= blankness(column, blank)) {
                cells[column.index()] = values.value(column);
            }
        }
        cells[0] = code;
        if (sheet == Sheet.DEBTS || sheet == Sheet.ASSETS) {
            cells[1] = "N" + random.nextInt(100);
        }
        if (sheet == Sheet.SUSPENSIONS && random.nextInt(3) == 0) {
            var from = (LocalDate) cells[sheet.column("from").index()];
            cells[sheet.column("to").index()] = from.plusMonths(12).plusDays(random.nextInt(-1, 2));
        }
        if (sheet == Sheet.PROCEEDINGS && random.nextInt(3) == 0) {
            putInOrder(sheet, cells);
        }
        return Row.of(sheet, cells, 0);
    }

    /** Most proceedings do go forward in time, some two steps on one day. */
    private void putInOrder(Sheet sheet, Object[] cells) {
        LocalDate last = null;
        for (var step : STEPS) {
            var at = sheet.column(step).index();
            if (cells[at] instanceof LocalDate date) {
                if (last != null && (date.isBefore(last) || random.nextInt(5) == 0)) {
                    cells[at] = last;
                }
                last = (LocalDate) cells[at];
            }
        }
    }

    private static double blankness(Column column, double blank) {
        return SELDOM.contains(column.key()) ? Math.max(SELDOM_BLANK, blank) : blank;
    }

    /** The known values only, for a person to look at. */
    static String shortened(Dossier dossier) {
        var text = new StringBuilder();
        append(text, dossier.cooperative());
        for (Map.Entry<Sheet, List<Row>> rows : dossier.children().entrySet()) {
            rows.getValue().forEach(row -> append(text, row));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Row row) {
        text.append("\n  ").append(row.sheet().key()).append(':');
        for (var column : row.sheet().columns()) {
            if (row.value(column) != null) {
                text.append(' ').append(column.key()).append('=').append(row.value(column));
            }
        }
    }
}
