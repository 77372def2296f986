package coop.docket.cli.findings;

import coop.docket.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Quotes a provision as the reader's language does: rules write {@code Law 17/2023/QH15, Art. 103.1.e}. */
public final class Citation {
    private static final Map<Pattern, String> VIETNAMESE = new LinkedHashMap<>();

    static {
        vietnamese("\\bLaw on ", "Luật ");
        vietnamese("\\bLaw ", "Luật số ");
        vietnamese("\\bDecree ", "Nghị định số ");
        vietnamese("\\bCircular ", "Thông tư số ");
        vietnamese("\\bDecision ", "Quyết định số ");
        vietnamese("\\b[Oo]fficial letter ", "Công văn số ");
        vietnamese("\\bArts?\\. ", "Điều ");
        vietnamese("\\bprovincial plans?\\b", "kế hoạch của tỉnh");
        vietnamese("\\bnone \\(indicator\\)", "không có căn cứ pháp lý (dấu hiệu)");
        vietnamese("\\bnone \\(data\\)", "không có (dữ liệu cần xác minh)");
    }

    private Citation() {}

    static String in(Language language, String basis) {
        if (language != Language.VI) {
            return basis;
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
