package coop.docket.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.ShippedWorkflow;
import coop.docket.language.Language;
import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline says how it was counted. */
class DueTextTest {

    private static Due due(String from, Integer number, Span.Unit unit, int added) {
        var span = number == null ? null : new Span(number, unit);
        return Due.of(LocalDate.parse(from), span, added, ShippedWorkflow.get().calendar());
    }

    private static String text(Due due, Language language) {
        return DueText.of(due, ShippedWorkflow.get().calendar(), language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # from     | number | unit         | added | on         | in words
            2026-02-03 | 2      | WORKING_DAYS | 0     | 2026-02-05 | 2 ngày làm việc sau ngày 03/02/2026
            2026-02-05 | 3      | WORKING_DAYS | 0     | 2026-02-10 | 3 ngày làm việc sau ngày 05/02/2026; không tính thứ Bảy, Chủ nhật
            2026-02-12 | 3      | WORKING_DAYS | 0     | 2026-02-24 | 3 ngày làm việc sau ngày 12/02/2026; không tính thứ Bảy, Chủ nhật, Tết Nguyên đán (16/02/2026–20/02/2026)
            2024-02-07 | 1      | WORKING_DAYS | 0     | 2024-02-15 | 1 ngày làm việc sau ngày 07/02/2024; không tính thứ Bảy, Chủ nhật, Tết Nguyên đán (08/02/2024–14/02/2024)
            2026-04-29 | 1      | WORKING_DAYS | 0     | 2026-05-04 | 1 ngày làm việc sau ngày 29/04/2026; không tính thứ Bảy, Chủ nhật, Ngày Chiến thắng (30/04/2026), Ngày Quốc tế Lao động (01/05/2026)
            2024-04-26 | 3      | WORKING_DAYS | 0     | 2024-05-04 | 3 ngày làm việc sau ngày 26/04/2024; không tính thứ Bảy, Chủ nhật, Nghỉ hoán đổi, làm bù ngày 04/5/2024 (29/04/2024), Ngày Chiến thắng (30/04/2024), Ngày Quốc tế Lao động (01/05/2024); tính cả ngày làm bù 04/05/2024
            2025-08-29 | 1      | WORKING_DAYS | 0     | 2025-09-03 | 1 ngày làm việc sau ngày 29/08/2025; không tính thứ Bảy, Chủ nhật, Quốc khánh, ngày liền kề (01/09/2025), Quốc khánh (02/09/2025)
            2024-01-31 | 1      | MONTHS       | 0     | 2024-02-29 | 1 tháng sau ngày 31/01/2024
            2024-08-31 | 6      | MONTHS       | 0     | 2025-02-28 | 6 tháng sau ngày 31/08/2024
            2026-01-31 | 1      | MONTHS       | 0     | 2026-03-02 | 1 tháng sau ngày 31/01/2026; ngày 28/02/2026 là thứ Bảy, dời sang ngày làm việc kế tiếp 02/03/2026
            2026-02-07 | 10     | DAYS         | 0     | 2026-02-23 | 10 ngày sau ngày 07/02/2026; ngày 17/02/2026 là Tết Nguyên đán, dời sang ngày làm việc kế tiếp 23/02/2026
            2026-03-02 | 5      | DAYS         | 10    | 2026-03-17 | 5 ngày sau ngày 02/03/2026; cộng 10 ngày tạm đình chỉ
            2026-03-05 | 3      | WORKING_DAYS | 4     | 2026-03-16 | 3 ngày làm việc sau ngày 05/03/2026; không tính thứ Bảy, Chủ nhật; cộng 4 ngày tạm đình chỉ; ngày 14/03/2026 là thứ Bảy, dời sang ngày làm việc kế tiếp 16/03/2026
            2026-03-10 | -      | -            | 0     | 2026-03-10 | ngày 10/03/2026, đã ghi trong văn bản của bước trước
            2031-12-31 | 1      | WORKING_DAYS | 0     | 2032-01-01 | 1 ngày làm việc sau ngày 31/12/2031; lịch nghỉ năm 2031, 2032 chưa có, mới chỉ trừ thứ Bảy, Chủ nhật
            2026-12-01 | 60     | DAYS         | 0     | 2027-02-01 | 60 ngày sau ngày 01/12/2026; ngày 30/01/2027 là thứ Bảy, dời sang ngày làm việc kế tiếp 01/02/2027
            """)
    void in_vietnamese(String from, Integer number, Span.Unit unit, int added, LocalDate on, String words) {
        var due = due(from, number, unit, added);

        assertThat(due.on()).isEqualTo(on);
        assertThat(text(due, Language.VI)).isEqualTo(words);
    }

    @Test
    void in_english_and_in_thai_years() {
        var due = due("2026-02-12", 3, Span.Unit.WORKING_DAYS, 0);

        assertThat(text(due, Language.EN))
                .isEqualTo("3 working days after 12 February 2026; without Saturdays and Sundays, "
                        + "Lunar New Year (16 February 2026 – 20 February 2026)");
        assertThat(text(due, Language.TH)).startsWith("3 วันทำการหลังวันที่ 12/2/2569; ไม่นับวันเสาร์และวันอาทิตย์");
    }
}
