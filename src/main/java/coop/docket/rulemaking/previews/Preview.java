package coop.docket.rulemaking.previews;

import java.time.Instant;

/**
 * A preview that was made.
 *
 * @param hash of the key and of all that was found, in order: who approves it approves exactly that list
 * @param kept whether it has been submitted, and so stays
 * @param madeBy the mark of whoever asked for it
 */
public record Preview(
        long id, PreviewKey key, String hash, PreviewCounts counts, boolean kept, Instant madeAt, String madeBy) {}
