package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.rulemaking.drafts.Draft;
import java.util.Map;

/**
 * A draft, in the reader's language.
 *
 * @param tone of the badge that says its state
 */
public record DraftLine(Draft draft, String state, String tone, String author, String changed) {

    /** @param names people's names by their marks */
    static DraftLine of(Frame frame, Draft draft, Map<String, String> names) {
        return new DraftLine(
                draft,
                frame.say("policy.draft.state." + draft.state()),
                switch (draft.state()) {
                    case DRAFT -> "";
                    case SUBMITTED, RETURNED -> "warn";
                    case PUBLISHED -> "good";
                    case DISCARDED -> "still";
                },
                names.getOrDefault(draft.author(), draft.author()),
                frame.time(draft.changedAt()));
    }

    public String path() {
        return "/drafts/" + draft.id();
    }

    public String at(String rest) {
        return path() + "/" + rest;
    }

    public boolean writable() {
        return draft.state().writable();
    }
}
