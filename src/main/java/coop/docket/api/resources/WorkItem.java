package coop.docket.api.resources;

import coop.docket.progress.work.Load;
import coop.docket.progress.work.StepTime;
import coop.docket.progress.work.WorkView;
import java.math.BigDecimal;
import java.util.List;

/** How the work on cases goes, as programs get it. */
record WorkItem(
        List<Age> ageing, List<LoadItem> kinds, List<LoadItem> people, List<LoadItem> areas, List<StepItem> steps) {
    static WorkItem of(WorkView work) {
        return new WorkItem(
                work.ageing().entrySet().stream()
                        .flatMap(kind -> kind.getValue().entrySet().stream()
                                .map(age -> new Age(
                                        kind.getKey().name(), age.getKey().name(), age.getValue())))
                        .toList(),
                items(work.kinds()),
                items(work.people()),
                items(work.areas()),
                work.steps().stream().map(StepItem::of).toList());
    }

    private static List<LoadItem> items(List<Load> loads) {
        return loads.stream().map(LoadItem::of).toList();
    }

    /** Open cases of a kind. @param open for how long */
    record Age(String kind, String open, long cases) {}

    /** @param key of a kind, an account or a commune; null for nobody, or where it is not known */
    record LoadItem(String key, long open, long overdue, long due, long settled, long timed, long late) {
        static LoadItem of(Load load) {
            return new LoadItem(
                    load.key(), load.open(), load.overdue(), load.dueSoon(), load.settled(), load.timed(), load.late());
        }
    }

    /** How long a step takes, in days. */
    record StepItem(
            String kind,
            String step,
            long here,
            long cases,
            long times,
            BigDecimal median,
            Long nineOfTen,
            long timed,
            long late) {
        static StepItem of(StepTime time) {
            return new StepItem(
                    time.kind().name(),
                    time.step(),
                    time.here(),
                    time.cases(),
                    time.times(),
                    time.median(),
                    time.nineOfTen(),
                    time.timed(),
                    time.late());
        }
    }
}
