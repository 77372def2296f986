package coop.docket.pages.alerts;

import coop.docket.alerts.subscriptions.Notice;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a subscription as it was filled in; whether it can be kept is not decided here. */
final class WishedForm {
    /** An hour that no day has. */
    private static final int NO_HOUR = -1;

    private WishedForm() {}

    static Subscription read(MultivaluedMap<String, String> sent, Subscription before) {
        return new Subscription(
                "yes".equals(text(sent, "active")),
                before.mandatory(),
                named(sent, "kinds", CaseKind.values()),
                Set.copyOf(each(sent, "areas")),
                Language.of(text(sent, "language")).orElse(before.language()),
                named(sent, "day", DayOfWeek.values()).stream().findFirst().orElse(before.day()),
                text(sent, "hour").matches("[0-9]{1,2}") ? Integer.parseInt(text(sent, "hour")) : NO_HOUR,
                "line".equals(text(sent, "quiet")),
                "yes".equals(text(sent, "attachment")),
                named(sent, "notices", Notice.values()),
                orNull(text(sent, "address")),
                orNull(text(sent, "webhook")));
    }

    private static <E extends Enum<E>> Set<E> named(MultivaluedMap<String, String> sent, String field, E[] all) {
        var names = each(sent, field);
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }

    /** A list may be typed too, where there are too many to choose from. */
    private static List<String> each(MultivaluedMap<String, String> sent, String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,;]+")))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
