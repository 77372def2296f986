package coop.docket.alerts.digest;

import java.time.LocalDate;

/**
 * A version of the rules that was published within the week.
 *
 * @param reason as its author wrote it
 */
public record RuleChange(int number, LocalDate effectiveFrom, LocalDate publishedOn, String reason) {
    public String path() {
        return "/rules/versions/" + number;
    }
}
