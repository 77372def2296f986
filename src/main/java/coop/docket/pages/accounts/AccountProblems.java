package coop.docket.pages.accounts;

import coop.docket.pages.frame.Problems;
import coop.docket.refusal.Refusal;
import java.util.Map;

/** Which field a refusal is about, by the beginning of its reason. */
final class AccountProblems {
    private static final Map<String, String> FIELDS = Map.of(
            "access.login", "login",
            "access.password", "password",
            "access.name", "name",
            "access.role", "roles",
            "access.area", "areas",
            "access.subject", "subject",
            "alerts.address", "address");

    private AccountProblems() {}

    static Problems of(Refusal refusal) {
        var field = FIELDS.entrySet().stream()
                .filter(entry -> refusal.reason().key().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("save");
        return Problems.of(field, refusal.reason());
    }
}
