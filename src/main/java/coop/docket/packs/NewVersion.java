package coop.docket.packs;

import coop.docket.rules.source.PackFiles;
import java.time.LocalDate;

/**
 * A version to be published.
 *
 * @param author how the audit names who made it
 * @param approver how the audit names who approved it; null for the first
 * @param basedOn null for the first
 * @param restores null unless it brings back the content of an older one
 */
public record NewVersion(
        PackFiles files,
        LocalDate effectiveFrom,
        String author,
        String approver,
        String reason,
        Integer basedOn,
        Integer restores) {}
