package coop.docket.alerts.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.docket.alerts.Week;
import coop.docket.browser.Markup;
import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.source.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A digest in words. */
class DigestTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ADDRESS = "https://htx.example.vn";

    private static Line line(long id, LocalDate due) {
        return new Line(
                id,
                "GCN:0" + id,
                "Hợp tác xã Dịch vụ nông nghiệp tổng hợp Đông Đô số " + id,
                "Xã Đông Hòa",
                CaseKind.DISSOLUTION,
                Map.of(
                        Language.VI, "Quá hạn họp đại hội thành viên nhưng chưa có quyết định giải thể",
                        Language.EN, "No meeting of members for eighteen months",
                        Language.TH, "ไม่มีการประชุมใหญ่สมาชิกภายในสิบแปดเดือนตามที่กฎหมายกำหนด"),
                Severity.HIGH,
                null,
                due,
                id % 2 == 0 ? null : "Trần Thị Bình");
    }

    private static Section section(Part part, long total, LocalDate due) {
        return new Section(
                total,
                part.path(Set.of(), Set.of()),
                LongStream.rangeClosed(1, Math.min(10, total))
                        .mapToObj(id -> line(id, due))
                        .toList());
    }

    static Digest digest(Map<Part, Long> totals, Map<Part, Long> before) {
        var sections = new EnumMap<Part, Section>(Part.class);
        for (var part : Part.values()) {
            var due = part == Part.OVERDUE ? DAY.minusDays(12) : DAY.plusDays(3);
            sections.put(part, section(part, totals.getOrDefault(part, 0L), due));
        }
        return new Digest(
                "2026-W48",
                DAY,
                Instant.parse("2026-11-23T00:00:00Z"),
                "Lâm Đồng",
                sections,
                new Communes(
                        30,
                        List.of(
                                new Communes.Line("24700", "Xã Đông Hòa", 9, 4, 1, "/cases?area=24700&sort=DUE"),
                                new Communes.Line(null, null, 2, 0, 0, "/cases?area=none&sort=DUE"))),
                before,
                new Upcoming(
                        30,
                        1,
                        Map.of(CaseKind.INACTIVE, 1L),
                        List.of(new Upcoming.Line(
                                7,
                                "GCN:07",
                                "Hợp tác xã Sắp Trễ",
                                null,
                                "INA-07",
                                CaseKind.INACTIVE,
                                Map.of(Language.VI, "Quá hạn họp", Language.EN, "No meeting", Language.TH, "ไม่ประชุม"),
                                DAY.plusDays(17)))),
                List.of(new RuleChange(4, DAY.plusDays(8), DAY.minusDays(2), "Nghị định mới về ngưỡng nợ")),
                2L,
                new RuleDoubts(
                        12,
                        List.of(new RuleDoubts.Line(
                                "DEB-04",
                                Map.of(
                                        Language.VI, "Nợ thuế quá 90 ngày",
                                        Language.EN, "Tax unpaid for 90 days",
                                        Language.TH, "ค้างภาษีเกิน 90 วัน"),
                                List.of("AMENDED")))),
                new Freshness(
                        Instant.parse("2026-11-20T03:00:00Z"), Instant.parse("2026-11-23T00:00:00Z"), DAY, 124, 3),
                new Progress(
                        412,
                        new BigDecimal("8.4"),
                        new BigDecimal("6.2"),
                        LocalDate.of(2032, 6, 1),
                        false,
                        Map.of(CaseKind.DEBT, 40),
                        3,
                        9,
                        12),
                new Digest.Root(71, "a".repeat(64)));
    }

    static Digest busy() {
        return digest(
                Map.of(
                        Part.OVERDUE, 37L,
                        Part.DUE, 4L,
                        Part.FRESH, 5L,
                        Part.REGRESSED, 2L,
                        Part.MINE, 1L,
                        Part.SETTLED, 1L,
                        Part.VERIFY, 812L),
                Map.of(Part.OVERDUE, 34L, Part.DUE, 9L, Part.FRESH, 5L));
    }

    static Digest quiet() {
        return digest(Map.of(Part.DUE, 1L), Map.of());
    }

    @Test
    void its_subject_tells_whether_to_read_on() {
        var text = new DigestText(ADDRESS);

        assertThat(text.message(busy(), Language.VI, List.of()).subject())
                .isEqualTo("[HTX Lâm Đồng] Tuần 48/2026: 37 quá hạn (+3), 5 mới, 2 tái phát");
        assertThat(text.message(busy(), Language.EN, List.of()).subject())
                .isEqualTo("[Coops Lâm Đồng] Week 48/2026: 37 overdue (+3), 5 new, 2 came back");
        assertThat(text.message(busy(), Language.TH, List.of()).subject())
                .isEqualTo("[สหกรณ์ Lâm Đồng] สัปดาห์ที่ 48/2569: เกินกำหนด 37 (+3) ใหม่ 5 เกิดซ้ำ 2");
        assertThat(text.message(quiet(), Language.VI, List.of()).subject())
                .isEqualTo("[HTX Lâm Đồng] Tuần 48/2026: không có gì mới, không có gì quá hạn");
    }

    @ParameterizedTest
    @EnumSource
    void its_text_is_complete_in_lines_of_72_columns(Language language) {
        var text = new DigestText(ADDRESS + "/")
                .message(busy(), language, List.of())
                .text();

        assertThat(text.lines().filter(line -> !line.contains("https://"))).allMatch(line -> Columns.width(line) <= 72);
        assertThat(text.lines().map(String::strip))
                .contains(
                        ADDRESS + "/cases?overdue=yes&sort=DUE",
                        ADDRESS + "/cases/1",
                        ADDRESS + "/progress",
                        ADDRESS + "/rules/versions/4",
                        ADDRESS + "/alerts/2026-W48",
                        ADDRESS + "/alerts/settings");
        assertThat(text).contains("a".repeat(64), "412", "812").doesNotContain("{", "digest.", "null");
    }

    @ParameterizedTest
    @EnumSource
    void that_comes_late_says_for_which_week_it_stands_and_when_it_was_due(Language language) {
        var text = new DigestText(ADDRESS);
        var wanted = Week.parse("2026-W48").hour(DayOfWeek.MONDAY, 7);
        for (var digest : List.of(busy(), quiet())) {
            var late = text.message(digest, language, wanted, List.of());
            var said = Words.in(language)
                    .say("digest.comes-late", "48", language == Language.TH ? "2569" : "2026", wanted);

            assertThat(said).contains("48", Words.in(language).show(wanted));
            assertThat(late.text().replaceAll("\\s+", "")).contains(said.replaceAll("\\s+", ""));
            assertThat(late.html()).contains(said);
            var inTime = text.message(digest, language, List.of());
            assertThat(inTime.text().replaceAll("\\s+", "")).doesNotContain(said.replaceAll("\\s+", ""));
            assertThat(inTime.html()).doesNotContain(said);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_layout_is_valid_html_that_fetches_nothing_and_is_small_enough_for_mail(Language language) {
        for (var digest : List.of(busy(), quiet())) {
            var html =
                    new DigestText(ADDRESS).message(digest, language, List.of()).html();

            assertThat(Markup.faults(html)).isEmpty();
            assertThat(html)
                    .contains("lang=\"" + language.code() + "\"", ADDRESS + "/alerts/settings")
                    .doesNotContain("<img", "<script", "url(", "<link", "src=", "null");
            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
        }
    }

    @Test
    void a_name_is_no_markup_in_its_layout() {
        var hostile = digest(Map.of(Part.OVERDUE, 1L), Map.of());
        hostile.sections()
                .put(
                        Part.OVERDUE,
                        new Section(
                                1,
                                "/cases?overdue=yes",
                                List.of(new Line(
                                        1,
                                        "GCN:1",
                                        "<script>alert(1)</script>\" onmouseover=\"x",
                                        "{{7*7}}",
                                        CaseKind.DEBT,
                                        Map.of(Language.VI, "<b>x</b>"),
                                        Severity.HIGH,
                                        null,
                                        DAY.minusDays(1),
                                        "<i>An</i>"))));

        var html =
                new DigestText(ADDRESS).message(hostile, Language.VI, List.of()).html();

        assertThat(Markup.faults(html)).isEmpty();
        assertThat(html).doesNotContain("<script", "<b>", "<i>").contains("&lt;script", "onmouseover");
    }

    @Test
    void a_week_without_anything_new_or_late_is_one_line() {
        var told = Telling.of(quiet(), Language.VI);

        assertThat(told.headline()).isEqualTo("Tuần này không có vụ việc mới và không có vụ việc quá hạn.");
        assertThat(told.figures()).isEmpty();
        assertThat(told.blocks()).isEmpty();
    }

    @Test
    void a_name_that_could_be_more_than_a_name_stays_out_of_the_subject() {
        var busy = busy();
        var hostile = new Digest(
                busy.week(),
                busy.day(),
                busy.at(),
                "Xã\r\nBcc: a@b.vn",
                busy.sections(),
                busy.communes(),
                busy.before(),
                busy.upcoming(),
                busy.rules(),
                busy.approvals(),
                busy.doubts(),
                busy.freshness(),
                busy.progress(),
                busy.root());

        assertThat(new DigestText(ADDRESS)
                        .message(hostile, Language.VI, List.of())
                        .subject())
                .startsWith("[HTX] Tuần");
    }

    @Test
    void a_head_reads_how_his_communes_stand_beside_each_other() {
        var block = Telling.of(busy(), Language.VI).blocks().stream()
                .filter(each -> each.id().equals("communes"))
                .findFirst()
                .orElseThrow();

        assertThat(block.items())
                .extracting(Told.Item::lead, Told.Item::detail, Told.Item::path)
                .containsExactly(
                        tuple(
                                "Xã Đông Hòa",
                                "4 quá hạn · 9 đang mở · 1 mới trong 7 ngày",
                                "/cases?area=24700&sort=DUE"),
                        tuple("Chưa rõ địa bàn", "0 quá hạn · 2 đang mở", "/cases?area=none&sort=DUE"));
        assertThat(block.more()).isEqualTo("Xem tất cả xã, phường có vụ việc (30)");
    }

    @Test
    void a_program_elsewhere_gets_the_address_that_its_paths_follow() {
        assertThat(DigestJson.sent(busy(), ADDRESS))
                .contains("\"address\":\"" + ADDRESS + "\"", "\"path\":\"/cases?overdue=yes&sort=DUE\"");
    }

    @Test
    void is_the_same_after_it_was_kept() {
        assertThat(DigestJson.read(DigestJson.of(busy()))).isEqualTo(busy());
    }
}
