package coop.docket.alerts.digest;

import java.util.List;

/**
 * Some cases that are told together.
 *
 * @param total how many there are
 * @param path where all of them are listed
 * @param lines the first of them
 */
public record Section(long total, String path, List<Line> lines) {}
