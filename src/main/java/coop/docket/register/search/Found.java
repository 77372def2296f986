package coop.docket.register.search;

/** A cooperative that was found, and the place from which the next page goes on. */
public record Found(CooperativeLine cooperative, Place place) {}
