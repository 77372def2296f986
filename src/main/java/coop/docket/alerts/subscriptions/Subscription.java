package coop.docket.alerts.subscriptions;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Set;

/**
 * What somebody wants to be told.
 *
 * @param active whether he gets the weekly message
 * @param mandatory whether he cannot stop it
 * @param kinds of cases; none: all
 * @param areas within his own; none: all of them
 * @param hour at which it is sent, in Vietnam
 * @param quietToo whether he wants one line where nothing is new and nothing late
 * @param attachment whether the list of cases comes with it as a workbook
 * @param address of his mail; null where none is known
 * @param webhook that is told too; null where there is none
 */
public record Subscription(
        boolean active,
        boolean mandatory,
        Set<CaseKind> kinds,
        Set<String> areas,
        Language language,
        DayOfWeek day,
        int hour,
        boolean quietToo,
        boolean attachment,
        Set<Notice> notices,
        String address,
        String webhook) {
    /** Of those who have wished nothing else. */
    static final WeekHour USUAL = new WeekHour(DayOfWeek.MONDAY, 7);

    static final Set<Role> USUAL_READERS = Set.of(Role.HEAD, Role.INSPECTOR, Role.LEGAL);

    public Subscription {
        kinds = Set.copyOf(kinds);
        areas = Set.copyOf(areas);
        notices = Set.copyOf(notices);
    }

    /** Of somebody who has wished nothing yet. */
    public static Subscription usual(Actor actor) {
        return new Subscription(
                !Collections.disjoint(actor.roles(), USUAL_READERS),
                false,
                Set.of(),
                Set.of(),
                actor.language(),
                USUAL.day(),
                USUAL.hour(),
                false,
                false,
                Set.of(),
                null,
                null);
    }

    /** The same as an administrator demands it. */
    Subscription with(boolean now, boolean demanded) {
        return new Subscription(
                now, demanded, kinds, areas, language, day, hour, quietToo, attachment, notices, address, webhook);
    }

    /** The same, told there. */
    Subscription at(String other) {
        return new Subscription(
                active, mandatory, kinds, areas, language, day, hour, quietToo, attachment, notices, other, webhook);
    }

    /** Whether cases of this kind are told. */
    public boolean tells(CaseKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Without what tells where he is reached. */
    @Override
    public String toString() {
        return (active ? "active" : "stopped") + " " + day + " " + hour;
    }
}
