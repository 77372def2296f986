package coop.docket.rulemaking.drafts;

import java.time.Instant;

/**
 * A draft without its texts.
 *
 * @param author how the audit names who began it
 * @param basedOn the version of the pack that it changes
 * @param restores the version whose content it brings back; null unless it does
 * @param version counts every change of it
 */
public record Draft(
        long id,
        String title,
        String reason,
        String author,
        int basedOn,
        Integer restores,
        DraftState state,
        long version,
        Instant beganAt,
        Instant changedAt) {}
