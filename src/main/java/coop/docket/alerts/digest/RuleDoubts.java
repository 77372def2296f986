package coop.docket.alerts.digest;

import coop.docket.language.Language;
import java.util.List;
import java.util.Map;

/**
 * Rules that want looking at.
 *
 * @param total how many there are
 * @param lines those whose doubts weigh most
 */
public record RuleDoubts(long total, List<Line> lines) {
    static final String PATH = "/rules/health?doubted=yes";

    /**
     * A rule.
     *
     * @param doubts their names
     */
    public record Line(String rule, Map<Language, String> titles, List<String> doubts) {
        String path() {
            return "/rules/" + rule;
        }
    }
}
