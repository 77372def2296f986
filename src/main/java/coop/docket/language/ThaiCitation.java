package coop.docket.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Quotes a provision for Thai readers: the numbers stay as they are written, for the law is found by them. */
final class ThaiCitation {
    private static final Pattern OF_DAY =
            Pattern.compile(" of (\\d+) (January|February|March|April|May|June|July|August|September|October"
                    + "|November|December) (\\d{4})");
    private static final Pattern UNTIL = Pattern.compile("\\(until (\\d+) (\\w+) (\\d{4})\\)");
    private static final Pattern BEFORE = Pattern.compile("\\bbefore (\\d{4}-\\d\\d-\\d\\d):");
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        thai("\\bLand Law ", "กฎหมายที่ดิน ");
        thai("\\bLaw (?:on )?", "กฎหมาย ");
        thai("\\bDecree ", "กฤษฎีกา ");
        thai("\\bCircular ", "หนังสือเวียน ");
        thai("\\bDecision ", "คำสั่ง ");
        thai("\\b[Oo]fficial letter ", "หนังสือ ");
        thai("\\bArts?\\. ", "มาตรา ");
        thai("\\b[Pp]lans of the provinces\\b", "แผนของจังหวัด");
        thai("\\bprovincial plans?\\b", "แผนของจังหวัด");
        thai(" sets no such time\\b", " ไม่กำหนดเวลานี้");
        thai("\\(written for dissolution\\)", "(กำหนดไว้สำหรับการเลิก)");
        thai("\\bnone \\(indicator\\)", "ไม่มีฐานทางกฎหมาย (สัญญาณ)");
        thai("\\bnone \\(data\\)", "ไม่มี (ข้อมูลที่ต้องตรวจสอบ)");
        thai("; the minimum: ", "; จำนวนขั้นต่ำ: ");
        thai("\\((?:text|article) not yet (?:checked|read)\\)", "(ยังไม่ได้เทียบกับตัวบท)");
        thai("\\(limits of groups ([\\d, ]+) not yet checked\\)", "(เกณฑ์ของชั้น $1 ยังไม่ได้เทียบกับตัวบท)");
        thai(
                "\\(how it reads when one office was told is open\\)",
                "(ยังไม่ชัดว่าใช้อย่างไรเมื่อแจ้งเพียงหน่วยงานเดียว)");
        thai("\\(read in reverse\\)", "(ตีความกลับกัน)");
        thai("\\(Recovery and Bankruptcy\\)", "(การฟื้นฟูและการล้มละลาย)");
    }

    private ThaiCitation() {}

    static String of(String basis) {
        var quoted = OF_DAY.matcher(basis).replaceAll(day -> " ลงวันที่ " + day(day));
        quoted = UNTIL.matcher(quoted).replaceAll(day -> "(ถึง " + day(day) + ")");
        quoted = BEFORE.matcher(quoted)
                .replaceAll(day -> "ก่อนวันที่ " + Figures.date(Language.TH, LocalDate.parse(day.group(1))) + ":");
        for (var word : WORDS.entrySet()) {
            quoted = word.getKey().matcher(quoted).replaceAll(word.getValue());
        }
        return quoted;
    }

    private static String day(MatchResult day) {
        var month = Month.valueOf(day.group(2).toUpperCase(Locale.ROOT));
        var date = LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)));
        return Figures.date(Language.TH, date);
    }

    private static void thai(String pattern, String word) {
        WORDS.put(Pattern.compile(pattern), word);
    }
}
