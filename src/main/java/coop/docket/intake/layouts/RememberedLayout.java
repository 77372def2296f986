package coop.docket.intake.layouts;

import coop.docket.intake.mapping.Mapping;
import java.time.Instant;

/**
 * What an office has said of a layout.
 *
 * @param fileName of the last file that was read so
 * @param by the mark of whoever said it
 */
public record RememberedLayout(long id, String fingerprint, String fileName, Mapping mapping, String by, Instant at) {}
