package coop.docket.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Quotes a provision (căn cứ pháp lý) as Vietnamese and Thai do: rules write {@code Law 17/2023/QH15, Art. 103.1.e}.
 *
 * <p>English quotes it as it is written.
 */
public final class Citation {
    private static final Map<Pattern, String> VIETNAMESE = new LinkedHashMap<>();

    static {
        vietnamese("\\bLaw on ", "Luật ");
        vietnamese("\\bLand Law ", "Luật Đất đai số ");
        vietnamese("\\bLaw ", "Luật số ");
        vietnamese("\\bDecree ", "Nghị định số ");
        vietnamese("\\bCircular ", "Thông tư số ");
        vietnamese("\\bDecision ", "Quyết định số ");
        vietnamese("\\b[Oo]fficial letter ", "Công văn số ");
        vietnamese("\\bArts?\\. ", "Điều ");
        vietnamese("/ND-CP\\b", "/NĐ-CP");
        vietnamese("/QD-", "/QĐ-");
        vietnamese("/TT-BKHDT\\b", "/TT-BKHĐT");
        var months = List.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");
        for (var month : months) {
            vietnamese(" of (\\d+) " + month + " (\\d{4})", " ngày $1/" + (months.indexOf(month) + 1) + "/$2");
        }
        vietnamese("\\(until (\\d+) June (\\d{4})\\)", "(đến ngày $1/6/$2)");
        vietnamese("\\bPlans of the provinces\\b", "Kế hoạch của các tỉnh");
        vietnamese("\\bplans of the provinces\\b", "kế hoạch của các tỉnh");
        vietnamese(" sets no such time\\b", " không đặt thời hạn này");
        vietnamese("\\(written for dissolution\\)", "(quy định cho trường hợp giải thể)");
        vietnamese("\\bbefore (\\d{4})-(\\d\\d)-(\\d\\d):", "trước ngày $3/$2/$1:");
        vietnamese("\\bprovincial plans?\\b", "kế hoạch của tỉnh");
        vietnamese("\\bPlans of the provinces\\b", "Kế hoạch của các tỉnh");
        vietnamese("; plans of the provinces\\b", "; kế hoạch của các tỉnh");
        vietnamese(" sets no such time$", " không quy định thời hạn này");
        vietnamese("\\(until (\\d+ \\w+ \\d{4})\\)", "(đến hết tháng 6/2026)");
        vietnamese("\\(written for dissolution\\)", "(quy định cho giải thể)");
        vietnamese("\\bnone \\(indicator\\)", "không có căn cứ pháp lý (dấu hiệu)");
        vietnamese("\\bnone \\(data\\)", "không có (dữ liệu cần xác minh)");
        vietnamese("; the minimum: ", "; số tối thiểu: ");
        vietnamese("\\((?:text|article) not yet (?:checked|read)\\)", "(chưa đối chiếu nguyên văn)");
        vietnamese(
                "\\(limits of groups ([\\d, ]+) not yet checked\\)",
                "(ngưỡng của các nhóm $1 chưa đối chiếu nguyên văn)");
        vietnamese(
                "\\(how it reads when one office was told is open\\)",
                "(chưa rõ cách hiểu khi chỉ báo một trong hai cơ quan)");
        vietnamese("\\(read in reverse\\)", "(hiểu theo nghĩa ngược lại)");
        vietnamese("\\(Recovery and Bankruptcy\\)", "(Phục hồi, phá sản)");
    }

    private Citation() {}

    /** The provision for a reader of this language. */
    public static String in(Language language, String basis) {
        if (language != Language.VI) {
            return language == Language.TH ? ThaiCitation.of(basis) : basis;
        }
        var quoted = basis;
        for (var word : VIETNAMESE.entrySet()) {
            quoted = word.getKey().matcher(quoted).replaceAll(word.getValue());
        }
        return quoted;
    }

    private static void vietnamese(String pattern, String word) {
        VIETNAMESE.put(Pattern.compile(pattern), word);
    }
}
