package coop.docket.packs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version of the rule pack, without its files.
 *
 * @param number from 1, without a gap
 * @param fingerprint of the files that a finding depends on
 * @param contentHash of all files
 * @param effectiveFrom the first day on which it judges
 * @param author how the audit names who made it
 * @param approver how the audit names who approved it; null for the first, which came with the program
 * @param reason why it was made; empty for the first
 * @param basedOn the version that it was made from; null for the first
 * @param restores the version whose content it brings back; null unless it does
 */
public record PackVersion(
        int number,
        String fingerprint,
        String contentHash,
        LocalDate effectiveFrom,
        String author,
        String approver,
        String reason,
        Instant publishedAt,
        Integer basedOn,
        Integer restores) {}
