package coop.docket.progress.work;

import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.OpenFor;
import java.util.List;
import java.util.Map;

/**
 * How the work on cases goes.
 *
 * @param ageing how many open cases of each kind have been open for how long
 * @param kinds what is open and what was settled of each kind, in the order of kinds
 * @param people whoever has open cases, and nobody
 * @param areas communes
 */
public record WorkView(
        Map<CaseKind, Map<OpenFor, Long>> ageing,
        List<Load> kinds,
        List<Load> people,
        List<Load> areas,
        List<StepTime> steps) {}
