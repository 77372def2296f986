package coop.docket.progress.reports;

import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.List;

/**
 * The report of a quarter.
 *
 * @param first the first day that it tells of
 * @param last the last day: of the quarter, or today
 * @param reviewed cooperatives of the register
 * @param reviewedOn the day as of which the rules were last asked of them in that time; null where they were not
 * @param kinds one line for each kind of problem
 * @param any of all problems together; data to be verified is none
 * @param areas by code
 * @param entries what is left, commune by commune
 */
public record QuarterReport(
        Quarter quarter,
        Part part,
        LocalDate first,
        LocalDate last,
        long reviewed,
        LocalDate reviewedOn,
        List<Flow> kinds,
        Flow any,
        List<AreaFlow> areas,
        List<Entry> entries) {}
