package coop.docket.rulemaking.previews;

import java.time.LocalDate;

/**
 * What a preview is of: the same again finds the same.
 *
 * @param draft its number; {@link #PUBLISHED} where no draft but a published version is compared
 * @param contentHash of all files of the draft
 * @param liveVersion of the pack that was in force
 * @param revision of the register
 * @param day as of which both judge
 */
public record PreviewKey(long draft, String contentHash, int liveVersion, long revision, LocalDate day) {
    /** In place of a draft. */
    public static final long PUBLISHED = 0;
}
