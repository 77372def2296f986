package coop.docket.pages.docket;

import coop.docket.access.Actor;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.docket.Among;
import coop.docket.cases.docket.OpenFor;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.Wanted;
import coop.docket.pages.frame.Parameters;
import coop.docket.rules.source.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the address of the docket asks for; what it asks wrongly is not asked. */
public record DocketQuery(Parameters parameters) {
    static final String PATH = "/cases";
    public static final String ALL = PATH + "?sort=" + Order.PRIORITY;
    static final String ME = "me";
    static final String NOBODY = "none";

    static DocketQuery of(String query) {
        return new DocketQuery(Parameters.of(query).without("lang", "theme", "done"));
    }

    Wanted wanted(Actor reader) {
        var owner = text("owner");
        return new Wanted(
                kinds(),
                state().map(Set::of).orElse(Set.of()),
                severity().orElse(null),
                owner.equals(ME)
                        ? Long.valueOf(reader.account())
                        : number(owner).orElse(null),
                owner.equals(NOBODY),
                Set.copyOf(parameters.each("area")),
                asks("overdue"),
                asks("due"),
                parameters.first("blocker").orElse(null),
                parameters.first("rule").orElse(null),
                asks("new"),
                asks("regressed"),
                asks("settled"),
                parameters.first("q").orElse(null),
                new Among(
                        parameters.first("sector").orElse(null),
                        parameters.first("type").orElse(null),
                        openFor().orElse(null),
                        parameters.first("step").orElse(null)));
    }

    Optional<OpenFor> openFor() {
        return named(OpenFor.values(), text("open"));
    }

    /** The kind that is asked for; empty where it is none, or several. */
    Optional<CaseKind> kind() {
        return kinds().size() == 1 ? kinds().stream().findFirst() : Optional.empty();
    }

    Set<CaseKind> kinds() {
        return parameters.each("kind").stream()
                .flatMap(kind -> named(CaseKind.values(), kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<CaseState> state() {
        return named(CaseState.values(), text("state"));
    }

    Optional<Severity> severity() {
        return named(Severity.values(), text("severity"));
    }

    public Order order() {
        return named(Order.values(), text("sort")).orElse(Order.PRIORITY);
    }

    String cursor() {
        return parameters.first("after").orElse(null);
    }

    /** The number of the first line, as the page before counted. */
    long from() {
        return cursor() == null ? 1 : Math.max(1, number(text("from")).orElse(1L));
    }

    public boolean asks(String name) {
        return parameters.first(name).isPresent();
    }

    public boolean asks(String name, Object choice) {
        return text(name).equals(String.valueOf(choice));
    }

    /** Whether the cases of a certain person are asked for. */
    boolean asksSomebody() {
        return number(text("owner")).isPresent();
    }

    public String text(String name) {
        return parameters.first(name).orElse("");
    }

    /** What is asked, from its first page on. */
    Parameters begin() {
        return parameters.without("after", "from");
    }

    /** Whether nothing is asked, so that a list that opens first may stand in. */
    boolean asksNothing() {
        return parameters.all().isEmpty();
    }

    /** An address that asks for this and no other list, though another one opens first. */
    static String at(Parameters asked) {
        return asked.all().isEmpty() ? ALL : asked.at(PATH);
    }

    public String sortedBy(Order order) {
        return begin().with("sort", order.name()).at(PATH);
    }

    public Set<String> filters() {
        return begin().without("sort").all().stream().map(each -> each.getKey()).collect(Collectors.toSet());
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
