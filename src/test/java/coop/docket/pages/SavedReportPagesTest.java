package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of reports tells of each that somebody keeps when it goes to him. */
class SavedReportPagesTest {
    private static final TestService SERVICE = WorkingOffice.SERVICE;
    private static final String PAGE = "/progress/report";
    private static final Pattern DROP = Pattern.compile("/progress/report/saved/\\d+/drop");

    private static int keep(Visit visit, String name, String every) {
        return visit.post(PAGE + "/saved", visit.form(PAGE, "name", name, "last", "yes", "every", every, "back", ""))
                .statusCode();
    }

    @Test
    void next_and_last_or_why_it_does_not() {
        var inspector = Visit.of(SERVICE, "thanh.tra");
        assertThat(keep(inspector, "Gửi Ban chỉ đạo", "QUARTER")).isEqualTo(303);
        assertThat(inspector.get(PAGE).body())
                .contains("Mỗi quý, vào tuần trọn đầu tiên. Không gửi được", "Chưa gửi lần nào.")
                .doesNotContain("Lần tới");
        var wished = inspector.form("/alerts/settings", "active", "yes", "address", "an@htx.example.vn");
        wished.put("day", "TUESDAY");
        wished.put("hour", "9");
        wished.put("language", "vi");
        wished.put("quiet", "nothing");
        assertThat(inspector.post("/alerts/settings", wished).statusCode()).isIn(200, 303);

        assertThat(inspector.get(PAGE).body()).containsPattern("Lần tới: 09:00, \\d\\d/\\d\\d/\\d{4}\\.");

        assertThat(keep(inspector, "Gửi Ban chỉ đạo", "mỗi năm")).isEqualTo(303);
        var page = inspector.get(PAGE).body();
        assertThat(page).contains("Gửi Ban chỉ đạo").doesNotContain("Lần tới");
        var drop = DROP.matcher(page);
        assertThat(drop.find()).isTrue();
        assertThat(inspector
                        .post(drop.group(), inspector.form(PAGE, "back", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(inspector.get(PAGE).body()).doesNotContain("Gửi Ban chỉ đạo");
    }
}
