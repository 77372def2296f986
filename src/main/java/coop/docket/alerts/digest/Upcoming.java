package coop.docket.alerts.digest;

import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the rules will find if nothing changes.
 *
 * @param days how far was looked
 * @param total how many findings there will be
 * @param lines some of them, the earliest first
 */
public record Upcoming(int days, long total, Map<CaseKind, Long> byKind, List<Line> lines) {
    static final String PATH = "/alerts/upcoming";

    /**
     * One finding that is to come.
     *
     * @param titles of the rule, in each language
     * @param on the first day on which it holds
     */
    public record Line(
            long cooperativeId,
            String code,
            String name,
            String area,
            String rule,
            CaseKind kind,
            Map<Language, String> titles,
            LocalDate on) {
        public String path() {
            return "/cooperatives/" + cooperativeId;
        }
    }
}
