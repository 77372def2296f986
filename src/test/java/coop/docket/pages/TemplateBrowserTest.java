package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import coop.docket.Spreadsheet;
import coop.docket.TestService;
import coop.docket.Typist;
import coop.docket.browser.TestBrowser;
import coop.docket.intake.files.RawRow;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Sheet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An office's first day: the template filled by hand, wrong in ten ways, corrected, taken in, taken back. */
@Tag("thorough")
class TemplateBrowserTest {
    /** Where pictures go; none are taken where nothing is said. */
    private static final String SHOTS = System.getProperty("shots", "");

    private static final List<Integer> WIDTHS = List.of(1366, 360);
    private static final int FIRST = 3;

    @TempDir
    private Path folder;

    private Language language;
    private Page page;
    private int shots;

    private String name(Sheet sheet) {
        return language == Language.EN ? sheet.english() : sheet.vietnamese();
    }

    /** What is typed into a cell. */
    private String in(Sheet sheet, int row, String column, String text) {
        return name(sheet) + "\t" + RawRow.letter(sheet.column(column).index()) + row + "\t" + text;
    }

    private String in(int row, String column, String text) {
        return in(Sheet.COOPERATIVES, row, column, text);
    }

    private List<String> cooperative(int row, String code, String name) {
        return List.of(in(row, "code", code), in(row, "name", name), in(row, "type", "HTX"));
    }

    private List<String> wrongInTenWays() {
        var cells = new ArrayList<String>();
        for (int row = FIRST; row < FIRST + 12; row++) {
            cells.addAll(cooperative(row, "GCN:48A" + row, "Hợp tác xã số " + row));
        }
        cells.addAll(List.of(
                in(4, "type", "Hơp tac xả"),
                in(5, "registered_on", "31/02/2020"),
                in(6, "official_members", "mười hai"),
                in(7, "area", "99999"),
                in(8, "code", "GCN:48A3"),
                in(9, "charter_capital", "=1/0"),
                in(10, "charter_capital", "1,25 tỷ"),
                in(11, "code", "301175691"),
                in(12, "name", ""),
                in(13, "type", "Công ty"),
                in(14, "charter_capital", "=2*500000000"),
                in(Sheet.DEBTS, FIRST, "code", "GCN:48A5"),
                in(Sheet.DEBTS, FIRST, "debt_no", "N1"),
                in(Sheet.DEBTS, FIRST, "balance", "50 triệu")));
        return cells;
    }

    private void handIn(Path file) {
        page.navigate("/imports");
        page.setInputFiles("#file", file);
        page.click("#hand-in + form button");
        page.waitForLoadState();
        look();
    }

    private void look() {
        shots++;
        for (var width : SHOTS.isEmpty() ? List.<Integer>of() : WIDTHS) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(SHOTS, "%d-%s-%d.png".formatted(shots, language.code(), width))));
        }
    }

    private Path downloaded(String link, String name) {
        var download = page.waitForDownload(() -> page.click(link));
        var path = folder.resolve(name);
        download.saveAs(path);
        return path;
    }

    @ParameterizedTest
    @EnumSource(names = {"VI", "EN"})
    void goes_well(Language reader) throws Exception {
        assumeTrue(Spreadsheet.here(), "LibreOffice is not here");
        language = reader;
        var typist = new Typist(folder);
        try (var service = TestService.start("http://localhost");
                var context = context(service)) {
            service.database()
                    .write(handle -> handle.execute("insert into area (code, name) values ('25000', 'Xã Đông')"));
            page = context.newPage();
            TestBrowser.signIn(page, "nguyen.an", TestService.PASSWORD);
            page.navigate("/imports");
            look();
            var template = downloaded("#template", "template.xlsx");

            var merged = new ArrayList<>(cooperative(FIRST, "GCN:1", "HTX A"));
            merged.add(name(Sheet.COOPERATIVES) + "\tB1:C1\tmerge");
            merged.add(name(Sheet.COOPERATIVES) + "\tC1\t");
            handIn(typist.type(template, folder.resolve("merged.xlsx"), merged));
            assertThat(page.innerText("main")).contains(Words.in(reader).say("layouts.no-heading"));
            assertThat(page.locator("#sections section.panel").count()).isEqualTo(1);

            handIn(typist.type(template, folder.resolve("first.xlsx"), wrongInTenWays()));
            assertThat(figures()).containsExactly("6", "0", "0", "7", "0");
            assertThat(page.innerText("section[aria-labelledby=remarks]")).contains("0301175691", "99999");
            assertThat(page.locator("section[aria-labelledby=refused] tbody tr").allInnerTexts())
                    .satisfiesExactly(
                            line -> assertThat(line).contains("E5", "31/02/2020", "29"),
                            line -> assertThat(line).contains("T6", "mười hai"),
                            line -> assertThat(line).contains("A8", "GCN:48A3"),
                            line -> assertThat(line).contains("S9", "#DIV/0!"),
                            line -> assertThat(line).contains("B12"),
                            line -> assertThat(line).contains("C13", "Công ty"),
                            line -> assertThat(line).contains("A3", "GCN:48A5"));
            var refusals = downloaded("a[href$=refusals]", "refusals.xlsx");
            page.check("#good");
            page.click("button#confirm");
            look();

            handIn(typist.type(refusals, folder.resolve("corrected.ods"), corrected(refusals)));
            assertThat(figures()).containsExactly("7", "0", "1", "0", "5");
            page.click("button#confirm");
            look();
            page.click("details:has(button.danger) summary");
            look();
            page.click("button.danger");
            assertThat(page.locator("tbody .badge").count()).isEqualTo(1);
            look();
        }
    }

    /** Types into the row that came back for one of the file what should have stood there. */
    private String mend(List<List<Object>> rows, int row, String column, String text) {
        for (int at = 0; at < rows.size(); at++) {
            var cells = rows.get(at);
            if (BigDecimal.valueOf(row).equals(cells.get(cells.size() - 2))) {
                return in(at + 1, column, text);
            }
        }
        throw new AssertionError("row " + row + " has not come back");
    }

    private List<String> corrected(Path refusals) throws Exception {
        var rows = Spreadsheet.rows(refusals, name(Sheet.COOPERATIVES));
        assertThat(rows).hasSize(8);
        return List.of(
                mend(rows, 5, "registered_on", "28/02/2020"),
                mend(rows, 6, "official_members", "12"),
                mend(rows, 8, "code", "GCN:48A8"),
                mend(rows, 9, "charter_capital", "5000000"),
                mend(rows, 12, "name", "Hợp tác xã số 12"),
                mend(rows, 13, "type", "HTX"));
    }

    private List<String> figures() {
        return page.locator("ul.figures b").allInnerTexts();
    }

    private BrowserContext context(TestService service) {
        var context = TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(service.address().toString())
                        .setAcceptDownloads(true));
        context.addCookies(List.of(new Cookie("docket-lang", language.code())
                .setUrl(service.address().toString())));
        return context;
    }
}
