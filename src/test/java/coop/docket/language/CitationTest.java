package coop.docket.language;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a provision is quoted to Vietnamese and Thai readers. */
class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Law 17/2023/QH15, Art. 103.1.e | Luật số 17/2023/QH15, Điều 103.1.e",
                "Land Law 31/2024/QH15 (article not yet checked) | Luật Đất đai số 31/2024/QH15 (chưa đối chiếu nguyên văn)",
                "Decree 92/2024/ND-CP, Art. 50.4 | Nghị định số 92/2024/NĐ-CP, Điều 50.4",
                "Decision 340/QD-TTg of 12 March 2021; provincial plan | Quyết định số 340/QĐ-TTg ngày 12/3/2021; kế hoạch của tỉnh",
                "none (indicator); the minimum: Law 17/2023/QH15, Art. 4 | không có căn cứ pháp lý (dấu hiệu); số tối thiểu: Luật số 17/2023/QH15, Điều 4",
                "Luật số 17/2023/QH15, Điều 4 | Luật số 17/2023/QH15, Điều 4",
            })
    void in_vietnamese(String written, String quoted) {
        assertThat(Citation.in(Language.VI, written)).isEqualTo(quoted);
        assertThat(Citation.in(Language.EN, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Law 17/2023/QH15, Art. 103.1.e | กฎหมาย 17/2023/QH15, มาตรา 103.1.e",
                "Land Law 31/2024/QH15 (article not yet checked) | กฎหมายที่ดิน 31/2024/QH15 (ยังไม่ได้เทียบกับตัวบท)",
                "Decision 340/QD-TTg of 12 March 2021; provincial plan | คำสั่ง 340/QD-TTg ลงวันที่ 12/3/2564; แผนของจังหวัด",
                "x; before 2024-07-01: Law 23/2012/QH13 (text not yet checked) | x; ก่อนวันที่ 1/7/2567: กฎหมาย 23/2012/QH13 (ยังไม่ได้เทียบกับตัวบท)",
                "Law 38/2019/QH14, Art. 124.5 (until 30 June 2026) | กฎหมาย 38/2019/QH14, มาตรา 124.5 (ถึง 30/6/2569)",
            })
    void in_thai(String written, String quoted) {
        assertThat(Citation.in(Language.TH, written)).isEqualTo(quoted);
    }

    @Test
    void no_english_word_is_left_to_thai_readers() {
        assertThat(ReadPack.of(PackFiles.shipped(), new Problems()).rules().values())
                .extracting(rule -> Citation.in(Language.TH, rule.basis()))
                .allSatisfy(quoted -> assertThat(quoted).doesNotContainPattern("\\b[a-z]{3,}\\b"));
    }

    @Test
    void no_english_word_is_left_in_what_the_shipped_rules_quote() {
        var rules = ReadPack.of(PackFiles.shipped(), new Problems()).rules().values();

        assertThat(rules)
                .extracting(rule -> Citation.in(Language.VI, rule.basis()))
                .allSatisfy(quoted -> assertThat(quoted)
                        .doesNotContainPattern(
                                "\\b(Law|Decree|Circular|Art|letter|not|checked|of|before|the|read|when)\\b"));
    }
}
