package coop.docket.api.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.docket.refusal.Refusal;
import java.util.HashSet;
import java.util.Set;

/** What a program wants to be done to a case. */
sealed interface CaseAct {

    /** @param account null: nobody has it any more */
    record Assign(Long account) implements CaseAct {}

    record Comment(String text) implements CaseAct {}

    /** @throws Refusal NOT_VALID if it is none of them, or has not exactly what it needs */
    static CaseAct of(ObjectNode sent) {
        return switch (sent.path("action").asText()) {
            case "assign" -> {
                only(sent, "assignee");
                var account = sent.get("assignee");
                if (!account.isNull() && !(account.isIntegralNumber() && account.canConvertToLong())) {
                    throw Refusal.notValid("api.act.assignee");
                }
                yield new Assign(account.isNull() ? null : account.longValue());
            }
            case "comment" -> {
                only(sent, "text");
                if (!sent.get("text").isTextual()) {
                    throw Refusal.notValid("api.act.text");
                }
                yield new Comment(sent.get("text").textValue());
            }
            default -> throw Refusal.notValid("api.act.unknown", "assign, comment");
        };
    }

    private static void only(ObjectNode sent, String field) {
        var names = new HashSet<String>();
        sent.fieldNames().forEachRemaining(names::add);
        if (!names.equals(Set.of("action", field))) {
            throw Refusal.notValid("api.act.fields", "action, " + field);
        }
    }
}
