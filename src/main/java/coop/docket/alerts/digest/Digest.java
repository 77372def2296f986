package coop.docket.alerts.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one reader's week says, in figures; each language words them.
 *
 * @param week as {@code 2026-W47}
 * @param day on which it was read
 * @param at the moment
 * @param place the name of the one area that it is about; null where there are several
 * @param communes beside each other, for a head; null for everybody else, and where there are not several
 * @param before how many there were of each part a week ago; empty where nobody has kept it
 * @param upcoming null where it could not be told
 * @param approvals how many drafts wait for an approval that the reader may give; null where he may give none
 * @param doubts rules that want looking at; null for whoever has no part in them
 * @param root the audit as it stood: its number and its hash
 */
public record Digest(
        String week,
        LocalDate day,
        Instant at,
        String place,
        Map<Part, Section> sections,
        Communes communes,
        Map<Part, Long> before,
        Upcoming upcoming,
        List<RuleChange> rules,
        Long approvals,
        RuleDoubts doubts,
        Freshness freshness,
        Progress progress,
        Root root) {

    /** One figure for the whole audit. */
    public record Root(long number, String hash) {}

    public long total(Part part) {
        var section = sections.get(part);
        return section == null ? 0 : section.total();
    }

    /** By how much a part has grown since a week ago; null where that is not known. */
    public Long change(Part part) {
        var then = before.get(part);
        return then == null ? null : Long.valueOf(total(part) - then);
    }

    /** Whether nothing is new and nothing late. */
    public boolean quiet() {
        return total(Part.OVERDUE) == 0
                && total(Part.FRESH) == 0
                && total(Part.REGRESSED) <= before.getOrDefault(Part.REGRESSED, 0L);
    }
}
