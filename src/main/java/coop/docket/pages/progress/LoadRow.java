package coop.docket.pages.progress;

import coop.docket.access.NameActors;
import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.progress.work.By;
import coop.docket.progress.work.Counted;
import coop.docket.progress.work.Load;
import coop.docket.register.ClosedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cases of a group in figures, each with its list.
 *
 * @param share of those settled in time, in percent; null where none had a deadline
 */
public record LoadRow(
        String name,
        Count open,
        Count overdue,
        Count dueSoon,
        Count settled,
        Count inTime,
        Count late,
        Count untimed,
        BigDecimal share) {
    /** Rows of one page. @param kind that they are narrowed to; null: all @param areas names by code */
    record Writing(
            Frame frame, Asked asked, By by, CaseKind kind, Map<String, String> areas, Map<String, String> people) {
        LoadRow row(Load load) {
            return new LoadRow(
                    name(load.key()),
                    new Count(load.open(), cases(load)),
                    new Count(load.overdue(), cases(load, "overdue", "yes")),
                    new Count(load.dueSoon(), cases(load, "due", "yes")),
                    new Count(load.settled(), list(Counted.What.SETTLED, load)),
                    new Count(load.inTime(), list(Counted.What.IN_TIME, load)),
                    new Count(load.late(), list(Counted.What.LATE, load)),
                    new Count(load.settled() - load.timed(), list(Counted.What.UNTIMED, load)),
                    share(load.inTime(), load.timed()));
        }

        private String cases(Load load, String... more) {
            return asked.cases(narrowed(load, more));
        }

        private String list(Counted.What what, Load load) {
            return asked.list(what, narrowed(load));
        }

        private String[] narrowed(Load load, String... more) {
            var group = Stream.concat(Stream.of(Asked.group(by, load.key())), Stream.of(more));
            return (kind == null ? group : Stream.concat(Stream.of("kind", kind.name()), group)).toArray(String[]::new);
        }

        private String name(String key) {
            return switch (by) {
                case AREA -> key == null ? frame.say("docket.no-area") : areas.getOrDefault(key, key);
                case SECTOR -> key == null ? frame.say("docket.no-sector") : listed(ClosedList.SECTOR, key);
                case TYPE -> key == null ? frame.say("pages.not-known") : listed(ClosedList.TYPE, key);
                case PERSON ->
                    key == null ? frame.say("docket.owner.none") : people.getOrDefault(NameActors.mark(key), key);
                case KIND -> frame.say("cases.kind." + key);
            };
        }

        private String listed(ClosedList list, String key) {
            return new RegisterWords(frame.reader().words()).listed(list, key);
        }
    }

    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
