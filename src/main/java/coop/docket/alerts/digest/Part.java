package coop.docket.alerts.digest;

import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.Among;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.Wanted;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a digest that is a list of cases; the docket has the same list under its address. */
public enum Part {
    OVERDUE("overdue=yes", Order.DUE),
    DUE("due=yes", Order.DUE),
    FRESH("new=yes", Order.NEWEST),
    REGRESSED("regressed=yes", Order.PRIORITY),
    MINE("owner=me", Order.DUE),
    SETTLED("settled=yes", Order.NEWEST),
    VERIFY("kind=VERIFY", Order.PRIORITY);

    private final String asked;
    private final Order order;

    Part(String asked, Order order) {
        this.asked = asked;
        this.order = order;
    }

    Order order() {
        return order;
    }

    /** Which cases belong to it. */
    Wanted wanted(Set<CaseKind> kinds, long reader) {
        return new Wanted(
                this == VERIFY ? Set.of(CaseKind.VERIFY) : kinds,
                Set.of(),
                null,
                this == MINE ? reader : null,
                false,
                Set.of(),
                this == OVERDUE,
                this == DUE,
                null,
                null,
                this == FRESH,
                this == REGRESSED,
                this == SETTLED,
                null,
                Among.ALL);
    }

    /** Where the docket has the list. */
    String path(Set<CaseKind> kinds, Set<String> areas) {
        return path(Stream.of(asked), this == VERIFY ? Set.of() : kinds, areas, order);
    }

    /** Where the docket has a list of open cases. @param asked of them, beside kinds and areas */
    static String path(Stream<String> asked, Set<CaseKind> kinds, Set<String> areas, Order order) {
        return Stream.of(
                        asked,
                        kinds.stream().sorted().map(kind -> "kind=" + kind),
                        areas.stream().sorted().map(area -> "area=" + area),
                        Stream.of("sort=" + order))
                .flatMap(some -> some)
                .collect(Collectors.joining("&", "/cases?", ""));
    }
}
