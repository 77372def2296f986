package coop.docket.cases.documents;

import java.time.Instant;

/**
 * A paper of a case, without its bytes.
 *
 * @param step null where it belongs to none
 * @param personal whether a person's data are in it, or may be
 * @param addedBy as the audit names him
 * @param withdrawn whether adding it was taken back
 */
public record DocumentLine(
        long id,
        String kind,
        String step,
        String name,
        String mediaType,
        long size,
        String sha256,
        boolean personal,
        Instant addedAt,
        String addedBy,
        boolean withdrawn) {}
