package coop.docket.rulemaking.drafts;

/**
 * A draft to be begun.
 *
 * @param restores the version whose content it brings back; null unless it does
 */
public record NewDraft(String title, String reason, Integer restores) {}
