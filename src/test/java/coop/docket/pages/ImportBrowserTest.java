package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import coop.docket.TestService;
import coop.docket.browser.TestBrowser;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register from a workbook on the desk to cases in the docket, in a real browser. */
class ImportBrowserTest {
    private static final int COOPERATIVES = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void a_browser_is_there() {
        TestBrowser.shared();
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void a_workbook_is_handed_in_looked_at_confirmed_judged_and_taken_back(boolean script) throws IOException {
        var workbook = folder.resolve("so-dang-ky-" + script + ".xlsx");
        RegisterFiles.write(workbook, DemonstrationRegister.of(COOPERATIVES, DAY), Language.VI, true);
        try (var service = TestService.start("http://localhost");
                var context = TestBrowser.shared()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(service.address().toString())
                                .setLocale("vi-VN")
                                .setJavaScriptEnabled(script))) {
            var page = context.newPage();
            TestBrowser.signIn(page, "nguyen.an", TestService.PASSWORD);
            page.click("nav >> text=Nhập sổ");
            page.setInputFiles("#file", workbook);
            page.click("#hand-in + form button");

            assertThat(page.innerText("main")).contains(workbook.getFileName().toString(), "Chưa có gì được ghi");
            assertThat(page.locator("section[aria-labelledby=created] tbody tr").count())
                    .isPositive();

            page.click("button#confirm");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.innerText("tbody tr"))
                    .contains(workbook.getFileName().toString());

            page.waitForCondition(() -> {
                page.navigate("/cases");
                return page.locator("td.number").count() > 0;
            });

            page.navigate("/imports");
            page.click("details:has(button.danger) summary");
            page.click("button.danger");
            assertThat(page.innerText("tbody")).contains("đã hoàn tác");
        }
    }
}
