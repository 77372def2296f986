package coop.docket.cases.workflow;

import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.WorkingDays;
import java.time.LocalDate;

/**
 * When something has to be done, and how that was counted.
 *
 * @param on the last day for it, always a working day
 * @param from the day it was counted from, which itself does not count (Civil Code 91/2015/QH13, Art. 147.2)
 * @param span so long; null where the day itself was set
 * @param added days by which suspensions have moved it
 */
public record Due(LocalDate on, LocalDate from, Span span, int added) {

    /**
     * Counts. What would end on a day off ends on the next working day (Civil Code, Art. 148.5).
     *
     * @param from the day it is counted from; where there is no span, the day that was set
     */
    public static Due of(LocalDate from, Span span, int added, WorkingDays calendar) {
        var end = span == null ? from : span.after(from, calendar);
        return new Due(calendar.onOrAfter(end.plusDays(added)), from, span, added);
    }

    /** The same, moved by so many days more. */
    public Due moved(int days, WorkingDays calendar) {
        return of(from, span, added + days, calendar);
    }

    /** The day on which it would end, were that no day off. */
    public LocalDate unmoved(WorkingDays calendar) {
        return (span == null ? from : span.after(from, calendar)).plusDays(added);
    }
}
