package coop.docket.rulemaking.drafts;

import java.time.Instant;

/**
 * A text as it was saved in a draft.
 *
 * @param seen the text it was written upon; 0 where that was the version's own
 * @param content null where the file was removed
 * @param author how the audit names who saved it
 * @param accepted whether it counted when it was saved; it did not where another had been saved meanwhile
 */
public record KeptText(
        long id, String path, long seen, String content, String author, Instant savedAt, boolean accepted) {}
