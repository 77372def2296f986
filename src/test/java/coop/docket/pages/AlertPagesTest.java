package coop.docket.pages;

import static coop.docket.pages.WorkingOffice.SERVICE;
import static coop.docket.pages.WorkingOffice.number;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ShownDemonstration;
import coop.docket.access.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The weekly message as a page, and what a reader wants of it. */
class AlertPagesTest {
    private static final Pattern FIGURE = Pattern.compile("<a href=\"([^\"]+)\"><b>([\\d.]+)</b>");
    private static final Pattern ALL = Pattern.compile("<a href=\"(/cases[^\"]+)\">Xem tất cả \\(([\\d.]+)\\)</a>");
    private static final Pattern SHOWING = Pattern.compile("Hiện \\d+–\\d+ trong ([\\d.]+)");

    @Nested
    class What_a_week_says {

        @ParameterizedTest
        @EnumSource(names = {"HEAD", "INSPECTOR", "READER"})
        void counts_exactly_the_lists_that_its_links_open(Role role) {
            var account = ShownDemonstration.shared().account(role);
            var visit = Visit.of(ShownDemonstration.shared().address(), account.login(), account.password());
            var page = visit.get("/alerts?now=yes").body();
            assertThat(page).contains("như sẽ báo nếu gửi ngay bây giờ");
            var told = new LinkedHashMap<String, Long>();
            for (var pattern : new Pattern[] {FIGURE, ALL}) {
                pattern.matcher(page)
                        .results()
                        .forEach(link -> told.put(link.group(1).replace("&amp;", "&"), count(link.group(2))));
            }

            assertThat(told)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .containsKey("/cases?overdue=yes&sort=DUE")
                    .allSatisfy((path, number) ->
                            assertThat(total(visit, path)).as(path).isEqualTo(number));
        }

        private static long total(Visit visit, String path) {
            var found = SHOWING.matcher(visit.get(path).body());
            return found.find() ? count(found.group(1)) : 0;
        }

        private static long count(String grouped) {
            return Long.parseLong(grouped.replace(".", ""));
        }

        @Test
        void is_told_to_nobody_else() {
            var local = Visit.of(SERVICE, "dong.hoa").get("/alerts?now=yes");
            var administrator = Visit.of(SERVICE, "quan.tri").get("/alerts");

            assertThat(local.body()).contains("Xã Đông Hòa").doesNotContain("Xã Tây Sơn", "GCN:01");
            assertThat(administrator.statusCode()).isEqualTo(403);
        }

        @Test
        void of_a_week_in_which_nothing_was_said_there_is_no_page() {
            var visit = Visit.of(SERVICE, "thanh.tra");

            assertThat(visit.get("/alerts/2020-W01").statusCode()).isEqualTo(404);
            assertThat(visit.get("/alerts/2026-W99").statusCode()).isEqualTo(422);
            assertThat(visit.get("/alerts/upcoming").statusCode()).isEqualTo(200);
            assertThat(visit.get("/alerts/upcoming?after=999999999").statusCode())
                    .isEqualTo(200);
            assertThat(visit.get("/alerts/upcoming?after=x").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class What_a_reader_wants {
        private final Visit local = Visit.of(SERVICE, "dong.hoa");

        private Map<String, String> wished(String... fields) {
            var form = local.form("/alerts/settings", "day", "FRIDAY", "hour", "16", "language", "en", "quiet", "line");
            for (int i = 0; i < fields.length; i += 2) {
                form.put(fields[i], fields[i + 1]);
            }
            return form;
        }

        @Test
        void is_kept_and_shown_again() {
            var sent = local.post(
                    "/alerts/settings",
                    wished(
                            "active", "yes",
                            "kinds", "DEBT",
                            "areas", "25000",
                            "notices", "MENTIONED",
                            "address", "cuong@htx.example.vn",
                            "webhook", "https://hook.example.vn/htx"));

            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(local.get("/alerts/settings").body())
                    .contains("value=\"FRIDAY\" selected", "value=\"16\" selected", "cuong@htx.example.vn", "whsec_")
                    .containsPattern("id=\"kind-DEBT\" value=\"DEBT\" checked")
                    .containsPattern("id=\"area-25000\" value=\"25000\" checked")
                    .containsPattern("id=\"notice-MENTIONED\" value=\"MENTIONED\" checked");
        }

        @Test
        void is_refused_with_the_reason_beside_the_field() {
            var address = local.post("/alerts/settings", wished("address", "cuong@htx\r\nBcc: a@b.vn"));
            var area = local.post("/alerts/settings", wished("areas", "26000"));
            var webhook = local.post("/alerts/settings", wished("webhook", "http://127.0.0.1/"));
            var hour = local.post("/alerts/settings", wished("hour", "25"));

            assertThat(address.statusCode()).isEqualTo(422);
            assertThat(address.body()).contains("id=\"address-wrong\"");
            assertThat(area.statusCode()).isEqualTo(422);
            assertThat(area.body()).contains("26000");
            assertThat(webhook.body()).contains("id=\"webhook-wrong\"");
            assertThat(hour.body()).contains("id=\"hour-wrong\"");
        }

        @Test
        void cannot_stop_what_an_administrator_has_made_mandatory() {
            var administrator = Visit.of(SERVICE, "quan.tri");
            var reader = Visit.of(SERVICE, "nguoi.doc");
            var path = "/accounts/" + number("select id from account where login = 'nguoi.doc'");
            var demanded = administrator.post(
                    path + "/alerts", administrator.form(path, "mandatory", "yes", "address", "em@htx.example.vn"));

            assertThat(demanded.statusCode()).isEqualTo(303);
            assertThat(administrator.get(path).body())
                    .contains("em@htx.example.vn")
                    .containsPattern("id=\"told-mandatory\" value=\"yes\" checked");
            var stopped = reader.post(
                    "/alerts/settings",
                    reader.form("/alerts/settings", "day", "MONDAY", "hour", "7", "language", "vi"));
            assertThat(stopped.statusCode()).isEqualTo(409);
            assertThat(stopped.body()).contains("id=\"active-wrong\"");
            assertThat(reader.get("/alerts/settings").body()).contains("bắt buộc");
        }

        @Test
        void of_an_account_that_reads_no_cases_is_not_asked() {
            var administrator = Visit.of(SERVICE, "quan.tri");
            var path = "/accounts/" + number("select id from account where login = 'quan.tri'");

            assertThat(administrator.get(path).body()).doesNotContain("told-mandatory");
            assertThat(administrator.get("/alerts/settings").statusCode()).isEqualTo(403);
        }
    }
}
