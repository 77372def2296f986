package coop.docket.assessment.live;

/** A finding that stands in the database. */
record Kept(Ground ground, String contentHash, long firstRun) {}
