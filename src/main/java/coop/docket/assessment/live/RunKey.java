package coop.docket.assessment.live;

import java.time.LocalDate;

/**
 * What a run is about: the same again finds the same.
 *
 * @param pack the pack's fingerprint
 * @param revision of the register
 */
public record RunKey(LocalDate day, String pack, long revision) {}
