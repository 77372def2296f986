package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.Spreadsheet;
import coop.docket.access.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet program works out of the exported workbook what the page says. */
@Tag("thorough")
class ProgressWorkbookTest {
    private static final Pattern KIND = Pattern.compile(
            "(?s)<tr><th scope=\"row\"><a[^>]*>([^<]+)</a></th><td[^>]*>\\s*(?:<a[^>]*>)?([0-9.]+)(?:</a>)?\\s*</td>"
                    + "<td[^>]*>([-0-9.,]+)</td><td[^>]*>([-0-9.,]+)</td><td[^>]*>([^<]*)</td>");
    private static final Pattern TARGET =
            Pattern.compile("(?s)<tr><td data-label=\"Chỉ tiêu\">([^<]+)</td>.*?<b>\\s*(?:<a[^>]*>)?([^<]+)<");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int SUMS = 3;

    @TempDir
    Path folder;

    private static String decimal(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace(".", "").replace(',', '.').replace(" %", ""));
    }

    @Test
    void for_burn_down_and_targets() throws Exception {
        assumeTrue(Spreadsheet.here(), "LibreOffice is not here");
        var head = PagesFound.as(Role.HEAD);
        var page = head.get("/progress").body();
        var file = Files.write(folder.resolve("progress.xlsx"), head.bytes("/progress/workbook"));
        var again = Spreadsheet.savedAgain(file, "xlsx", folder);

        burnDown(page, Spreadsheet.rows(again, "Lộ trình"));
        targets(page, Spreadsheet.rows(again, "Chỉ tiêu"));
        growth(page, Spreadsheet.rows(again, "Tăng trưởng"));
        for (var sheet : List.of("Thời gian mở", "Người phụ trách", "Địa bàn", "Hình thức")) {
            sums(Spreadsheet.rows(again, sheet));
        }
    }

    private static void burnDown(String page, List<List<Object>> rows) {
        var heading = rows.get(0);
        var last = rows.get(rows.size() - 4);
        var needed = rows.get(rows.size() - 3);
        var pace = rows.get(rows.size() - 2);
        var done = rows.get(rows.size() - 1);
        var kinds = KIND.matcher(page).results().toList();
        assertThat(kinds).hasSize(6);
        for (var kind : kinds) {
            var column = heading.indexOf(kind.group(1));
            assertThat(column).as(kind.group(1)).isPositive();
            assertThat((BigDecimal) last.get(column)).isEqualByComparingTo(number(kind.group(2)));
            assertThat(decimal((BigDecimal) needed.get(column))).isEqualTo(kind.group(3));
            assertThat(decimal((BigDecimal) pace.get(column))).isEqualTo(kind.group(4));
            var day = kind.group(5).strip().split(" ")[0];
            if (day.matches("[0-9/]{10}")) {
                assertThat(Spreadsheet.day(done.get(column))).isEqualTo(LocalDate.parse(day, DAY));
            }
        }
        System.out.println(kinds.size() + " lines over " + (rows.size() - 4) + " days worked out again");
    }

    private static void targets(String page, List<List<Object>> rows) {
        var shown = TARGET.matcher(page.substring(page.indexOf("id=\"targets\"")))
                .results()
                .toList();
        assertThat(shown).hasSize(rows.size() - 1).hasSizeGreaterThan(10);
        for (int at = 0; at < shown.size(); at++) {
            var row = rows.get(at + 1);
            assertThat(row.get(0)).isEqualTo(shown.get(at).group(1));
            var figure = shown.get(at).group(2).strip();
            if (figure.equals("Chưa biết")) {
                assertThat(row.get(4)).isNull();
            } else if (figure.endsWith("%")) {
                assertThat(((BigDecimal) row.get(4)).movePointRight(2).doubleValue())
                        .as(figure)
                        .isCloseTo(number(figure).doubleValue(), within(0.0501));
            } else {
                assertThat((BigDecimal) row.get(4)).isEqualByComparingTo(number(figure));
            }
        }
        System.out.println(shown.size() + " targets worked out again");
    }

    private static void growth(String page, List<List<Object>> rows) {
        assertThat(rows).hasSizeGreaterThan(3);
        for (var row : rows.subList(1, rows.size())) {
            var rate = row.get(4);
            if (rate instanceof BigDecimal) {
                var shown = ((BigDecimal) rate).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
                assertThat(page).contains("<b>" + decimal(shown) + " %</b>");
            }
        }
    }

    private static void sums(List<List<Object>> rows) {
        var sums = rows.get(rows.size() - 1);
        for (int column = 1; column <= SUMS && column < sums.size(); column++) {
            var sum = BigDecimal.ZERO;
            for (var row : rows.subList(1, rows.size() - 1)) {
                sum = sum.add((BigDecimal) row.get(column));
            }
            assertThat((BigDecimal) sums.get(column)).isEqualByComparingTo(sum);
        }
    }
}
