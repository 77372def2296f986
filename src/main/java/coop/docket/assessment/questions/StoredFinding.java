package coop.docket.assessment.questions;

import coop.docket.rules.judging.Finding;

/** A finding and the number of the cooperative that it is about. */
public record StoredFinding(long cooperativeId, Finding finding) {}
