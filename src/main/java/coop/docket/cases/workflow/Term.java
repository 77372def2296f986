package coop.docket.cases.workflow;

import coop.docket.rules.terms.Span;

/**
 * How long a step may take: a span from some day, or until a day that was noted in an earlier step.
 *
 * @param span null where it lasts until a noted day
 * @param from the day it is counted from
 */
public record Term(Span span, From from) {

    /** The day that a term is counted from, or that it lasts until. */
    public sealed interface From {
        /** When the step began. */
        record StepBegan() implements From {}

        /** When the case was opened. */
        record CaseOpened() implements From {}

        /** When the six months of a dissolution end; when the step began, as long as they have not begun. */
        record SixMonthsEnd() implements From {}

        /** A day of the register; when the step began, as long as the register has none. */
        record Registered(Fact fact) implements From {}

        /** A day that was written down in an earlier step; when this one began, where none was. */
        record Noted(String name) implements From {}
    }
}
