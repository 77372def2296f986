package coop.docket.api.resources;

import coop.docket.progress.reports.AreaFlow;
import coop.docket.progress.reports.Entry;
import coop.docket.progress.reports.Flow;
import coop.docket.progress.reports.QuarterReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report of a quarter, as programs get it. */
record ReportItem(
        String quarter,
        LocalDate first,
        LocalDate last,
        long reviewed,
        LocalDate reviewedOn,
        FlowItem any,
        List<FlowItem> kinds,
        List<AreaItem> areas,
        List<EntryItem> left) {
    static ReportItem of(QuarterReport report) {
        return new ReportItem(
                report.quarter().toString(),
                report.first(),
                report.last(),
                report.reviewed(),
                report.reviewedOn(),
                FlowItem.of(report.any()),
                report.kinds().stream().map(FlowItem::of).toList(),
                report.areas().stream().map(AreaItem::of).toList(),
                report.entries().stream().map(EntryItem::of).toList());
    }

    /** What came and went. @param kind null: any problem */
    record FlowItem(String kind, long before, long came, long went, long left) {
        static FlowItem of(Flow flow) {
            return new FlowItem(
                    flow.kind() == null ? null : flow.kind().name(),
                    flow.before(),
                    flow.came(),
                    flow.went(),
                    flow.left());
        }
    }

    /** A commune. @param left how many are not settled, by kind of problem */
    record AreaItem(String area, long reviewed, FlowItem any, Map<String, Long> left) {
        static AreaItem of(AreaFlow area) {
            var left = new TreeMap<String, Long>();
            area.left().forEach((kind, number) -> left.put(kind.name(), number));
            return new AreaItem(area.area(), area.reviewed(), FlowItem.of(area.any()), left);
        }
    }

    /** A case that was not settled at the end. @param obstacles codes of the workflow's list */
    record EntryItem(
            long id,
            CooperativeOfCase cooperative,
            String kind,
            Map<String, String> cause,
            LocalDate since,
            long debts,
            List<String> obstacles,
            String proposal,
            String step,
            LocalDate committed,
            String state,
            String outcome,
            LocalDate closedOn) {
        static EntryItem of(Entry entry) {
            return new EntryItem(
                    entry.caseId(),
                    new CooperativeOfCase(entry.cooperativeId(), entry.code(), entry.name(), entry.area()),
                    entry.kind().name(),
                    Texts.of(entry.causes()::get),
                    entry.since(),
                    entry.debts(),
                    entry.blockers().stream().map(blocker -> blocker.code()).toList(),
                    entry.proposal(),
                    entry.step(),
                    entry.committed(),
                    entry.state().name(),
                    entry.outcome() == null ? null : entry.outcome().name(),
                    entry.closedOn());
        }
    }

    /** Whose case it is. */
    record CooperativeOfCase(long id, String code, String name, String area) {}
}
