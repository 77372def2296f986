package coop.docket.pages.progress;

/** A figure and the list that has as many lines. @param path null where there is none */
public record Count(long number, String path) {}
