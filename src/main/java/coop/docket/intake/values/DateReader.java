package coop.docket.intake.values;

import coop.docket.intake.texts.Blank;
import coop.docket.refusal.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A day: year first or day first, with a two-digit or Buddhist year too, or as a spreadsheet counts days. */
final class DateReader implements CellReader {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_COUNTED = 1_000_000;
    private static final int BUDDHIST = 543;
    private static final int TURN_OF_CENTURY = 70;

    @Override
    public LocalDate read(Cell cell) {
        var text = cell.text();
        if (iso(text)) {
            return day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (Blank.no(text) || Blank.zero(text)) {
            return null;
        }
        return cell.number() ? counted(cell) : written(text, withoutTime(text));
    }

    private static boolean iso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        return digits(text, 0, 4) && digits(text, 5, 7) && digits(text, 8, 10);
    }

    private static LocalDate written(String text, String date) {
        var parts = parts(date);
        if (parts.size() == 1 && date.length() == 4 || parts.size() == 2) {
            throw Refusal.notValid("intake.date.no-day", text);
        }
        if (parts.size() != 3) {
            throw Refusal.notValid("intake.date.unknown", text);
        }
        var yearFirst = parts.get(0).length() == 4;
        var year = parts.get(yearFirst ? 0 : 2);
        var day = parts.get(yearFirst ? 2 : 0);
        if (day.length() > 2 || parts.get(1).length() > 2 || year.length() != 4 && year.length() != 2) {
            throw Refusal.notValid("intake.date.unknown", text);
        }
        return day(text, year(year), Integer.parseInt(parts.get(1)), Integer.parseInt(day));
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < TURN_OF_CENTURY ? year + 2000 : year + 1900;
    }

    private static LocalDate day(String text, int writtenYear, int month, int day) {
        var buddhist = writtenYear - BUDDHIST >= FIRST_YEAR && writtenYear - BUDDHIST <= LAST_YEAR;
        var year = buddhist ? writtenYear - BUDDHIST : writtenYear;
        if (month < 1 || month > 12) {
            throw Refusal.notValid("intake.date.no-such-month", text, Integer.toString(month));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw outside(text);
        }
        var days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw Refusal.notValid("intake.date.no-such-day", text, month + "/" + writtenYear, days);
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalDate counted(Cell cell) {
        var days = new BigDecimal(cell.text()).longValue();
        if (days >= FIRST_YEAR && days <= LAST_YEAR + BUDDHIST) {
            throw Refusal.notValid("intake.date.no-day", cell.text());
        }
        if (days > LAST_COUNTED) {
            throw Refusal.notValid("intake.date.unknown", cell.text());
        }
        var day = days < 0 ? null : cell.dayZero().plusDays(days);
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw outside(cell.text());
        }
        return day;
    }

    private static Refusal outside(String text) {
        return Refusal.notValid("intake.date.outside", text, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }

    /** The runs of digits between separators; none if anything else stands there. */
    private static List<String> parts(String date) {
        var parts = new ArrayList<String>(3);
        int from = 0;
        for (int i = 0; i <= date.length(); i++) {
            if (i == date.length() || "/-.".indexOf(date.charAt(i)) >= 0) {
                var part = date.substring(from, i).strip();
                if (part.isEmpty() || part.length() > 4 || !digits(part, 0, part.length())) {
                    return List.of();
                }
                parts.add(part);
                from = i + 1;
            }
        }
        return parts;
    }

    private static String withoutTime(String text) {
        var colon = text.indexOf(':');
        var gap = Math.max(text.indexOf('T'), text.indexOf(' '));
        return colon > 0 && gap > 0 && gap < colon ? text.substring(0, gap) : text;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
