package coop.docket.alerts.digest;

import java.util.List;

/**
 * How many cases are open in each commune, for whoever answers for several.
 *
 * @param total how many communes have open cases
 * @param lines those with the most overdue cases
 */
public record Communes(int total, List<Line> lines) {
    static final String PATH = "/progress/groups?by=AREA";

    /**
     * One commune (xã, phường).
     *
     * @param code null where the cooperatives' commune is not known
     * @param name null where it has none
     * @param fresh opened within a week
     * @param path where its open cases are listed
     */
    public record Line(String code, String name, long open, long overdue, long fresh, String path) {}
}
