package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import coop.docket.TestService;
import coop.docket.browser.TestBrowser;
import coop.docket.intake.ForeignFiles;
import coop.docket.intake.mapping.MappingFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of another layout: mapped by hand, looked at, corrected, taken in, taken back, and known the next time. */
class LayoutBrowserTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void a_browser_is_there() {
        TestBrowser.shared();
    }

    /** A long page may be asked for its text before all of it is there. */
    private static void click(Page page, String what) {
        page.click(what);
        page.waitForLoadState();
    }

    private static void handIn(Page page, Path file) {
        page.navigate("/imports");
        page.setInputFiles("#file", file);
        click(page, "#hand-in + form button");
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void a_foreign_ods_is_mapped_previewed_corrected_committed_undone_and_known_again(boolean script)
            throws IOException {
        var theirs = ForeignFiles.openDocument(folder.resolve("tong-hop-10-" + script + ".ods"));
        var corrected = ForeignFiles.corrected(folder.resolve("tong-hop-11-" + script + ".ods"));
        try (var service = TestService.start("http://localhost");
                var context = TestBrowser.shared()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(service.address().toString())
                                .setLocale("vi-VN")
                                .setJavaScriptEnabled(script))) {
            var page = context.newPage();
            TestBrowser.signIn(page, "nguyen.an", TestService.PASSWORD);
            handIn(page, theirs);
            assertThat(page.innerText("main"))
                    .contains("Tệp này đọc thế nào", "tiêu đề ở hàng 3", "48A1 · 48A2 · 48A3", "Ghi chép");
            assertThat(page.inputValue("#cooperatives-as-7")).isEqualTo("charter_capital");

            click(page, "#look");
            assertThat(page.innerText(".summary")).contains("Loại hình");

            page.selectOption("#cooperatives-as-1", "code");
            page.selectOption("#cooperatives-as-2", "name");
            page.selectOption("#cooperatives-as-3", "address");
            page.selectOption("#cooperatives-as-4", "address");
            page.selectOption("#cooperatives-as-5", "registered_on");
            page.selectOption("#cooperatives-as-6", "legal_status");
            click(page, "button[value=update] >> nth=0");
            page.selectOption("#cooperatives-is-0", "COOPERATIVE");
            assertThat(page.innerText("main")).contains("chưa hiểu 2 giá trị");
            page.selectOption("#cooperatives-value-legal_status-0", "ACTIVE");
            page.selectOption("#cooperatives-value-legal_status-1", "NOT_AT_ADDRESS");
            page.click("summary:has-text('Thêm chữ ở đầu')");
            page.fill("#cooperatives-prefix-code", "GCN:");
            page.selectOption("#add-sheet", "debts");
            page.selectOption("#add-table", "0");
            click(page, "#add-now");
            page.selectOption("#debts-as-1", "code");
            page.selectOption("#debts-as-8", "debt_no");
            page.selectOption("#debts-as-9", "balance");
            click(page, "button[value=update] >> nth=0");
            page.click("summary:has-text('Thêm chữ ở đầu') >> nth=1");
            page.fill("#debts-prefix-code", "GCN:");
            click(page, "#look");

            assertThat(page.innerText("section[aria-labelledby=refused]")).contains("31/02/2015", "Ngày thành lập");
            assertThat(page.innerText("section[aria-labelledby=created]"))
                    .contains("GCN:48A1", "HTX Vận tải Hòa Bình", "Công nợ");
            assertThat(page.innerText("section[aria-labelledby=remarks]")).contains("Cán bộ theo dõi", "Ghi chép");

            click(page, "#layout");
            assertThat(page.inputValue("#debts-as-9")).isEqualTo("balance");
            var download = page.waitForDownload(() -> page.click("a[href$='mapping.yml']"));
            var mapping = folder.resolve("mapping-" + script + ".yml");
            download.saveAs(mapping);
            assertThat(MappingFile.read(mapping).sheets()).hasSize(2);

            handIn(page, corrected);
            assertThat(page.innerText("main"))
                    .contains(
                            "Bố cục này đã được đọc trước đây",
                            theirs.getFileName().toString());
            click(page, "#again");
            assertThat(page.locator("section[aria-labelledby=refused]").count()).isZero();
            click(page, "button#confirm");
            assertThat(page.innerText("tbody tr"))
                    .contains(corrected.getFileName().toString());

            page.click("summary:has-text('Hoàn tác')");
            click(page, "button.danger");
            assertThat(page.innerText("tbody")).contains("đã hoàn tác");

            page.click("summary:has-text('Bố cục đã nhớ')");
            click(page, "form[action$='/forget'] button");
            assertThat(page.innerText("main")).contains("Đã quên bố cục này").doesNotContain("Bố cục đã nhớ");

            handIn(page, corrected);
            assertThat(page.innerText("main")).doesNotContain("Bố cục này đã được đọc trước đây");
            page.setInputFiles("#mapping", mapping);
            click(page, "#upload");
            assertThat(page.innerText("section[aria-labelledby=created]")).contains("GCN:48A3", "Công nợ");
        }
    }
}
