package coop.docket.access;

import java.time.Instant;

/**
 * A session that goes on, as its holder sees it.
 *
 * @param mark by which he names it; it opens nothing
 * @param current whether it is the one that he asks from
 */
public record OpenSession(String mark, Instant startedAt, Instant lastSeenAt, boolean current) {}
