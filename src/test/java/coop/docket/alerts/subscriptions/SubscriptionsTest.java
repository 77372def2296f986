package coop.docket.alerts.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.DisableAccount;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told what: by his role, as he wishes, and as an administrator demands. */
class SubscriptionsTest {
    private static final Actor ADMINISTRATOR = TestActors.everywhere(Role.ADMINISTRATOR);

    private static Subscription wishing(boolean active, Set<String> areas, String address, String webhook) {
        return new Subscription(
                active,
                false,
                Set.of(CaseKind.DEBT, CaseKind.DISSOLUTION),
                areas,
                Language.TH,
                DayOfWeek.THURSDAY,
                14,
                true,
                true,
                Set.of(Notice.ASSIGNED, Notice.ESCALATED),
                address,
                webhook);
    }

    private static Subscription of(DocketOffice office, Actor actor) {
        return new ReadSubscription(office.database).own(actor);
    }

    @ParameterizedTest
    @EnumSource
    void heads_inspectors_and_legal_officers_are_told_on_mondays_at_seven_without_asking(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            office.colleague("head", Set.of(), Role.HEAD);
            office.colleague("inspector", Set.of("25000"), Role.INSPECTOR);
            office.colleague("legal", Set.of(), Role.LEGAL);
            office.colleague("policy", Set.of(), Role.POLICY);
            office.colleague("reader", Set.of(), Role.READER);
            office.colleague("admin", Set.of(), Role.ADMINISTRATOR);

            var all = office.database.read(Subscribers::all);

            assertThat(all)
                    .filteredOn(each -> each.subscription().active())
                    .extracting(each -> each.actor().login())
                    .containsExactly("head", "inspector", "legal");
            assertThat(all).extracting(each -> each.actor().login()).doesNotContain("admin");
            assertThat(all.get(0).subscription().day()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(all.get(0).subscription().hour()).isEqualTo(7);
            assertThat(all.get(0).subscription().notices()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_hours_of_the_week_are_those_of_people_who_get_its_message(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var keep = new KeepSubscription(office.database, office.clock);
            office.colleague("reader", Set.of(), Role.READER);
            office.colleague("admin", Set.of(), Role.ADMINISTRATOR);
            var stopped = office.colleague("stopped", Set.of(), Role.HEAD);
            keep.keep(stopped, wishing(false, Set.of(), null, null));
            assertThat(office.database.read(Subscribers::hours)).isEmpty();

            office.colleague("head", Set.of(), Role.HEAD);
            var wishing = office.colleague("wishing", Set.of(), Role.READER);
            keep.keep(wishing, wishing(true, Set.of(), null, null));
            var thursday = new WeekHour(DayOfWeek.THURSDAY, 14);
            assertThat(office.database.read(Subscribers::hours))
                    .containsExactlyInAnyOrder(new WeekHour(DayOfWeek.MONDAY, 7), thursday);

            new DisableAccount(office.database, office.clock).disable(ADMINISTRATOR, wishing.account());
            assertThat(office.database.read(Subscribers::hours)).doesNotContain(thursday);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wish_is_kept_as_it_was_made(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var an = office.colleague("van.an", Set.of("25000", "26000"), Role.READER);
            var wished = wishing(true, Set.of("25000"), "an@htx.example.vn", "https://hook.example.vn/a");

            new KeepSubscription(office.database, office.clock).keep(an, wished);

            assertThat(of(office, an)).isEqualTo(wished);
            assertThat(office.database.read(Subscribers::all))
                    .extracting(Subscriber::subscription)
                    .contains(wished);
            assertThat(wished.toString()).doesNotContain("example");
            assertThat(office.count("audit_entry where action = 'account.alerts-changed'"))
                    .isOne();
            assertThat(office.count("audit_entry where content like '%example%'"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_area_outside_of_ones_own_is_refused_and_one_inside_of_ones_province_is_not(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            office.database.write(handle -> {
                handle.execute("insert into area (code, name, kind, parent) values ('25001', 'A', 'COMMUNE', '25')");
                return handle.execute(
                        "insert into area (code, name, kind, parent) values ('26001', 'B', 'COMMUNE', '26')");
            });
            var an = office.colleague("van.an", Set.of("25"), Role.INSPECTOR);
            var keep = new KeepSubscription(office.database, office.clock);

            keep.keep(an, wishing(true, Set.of("25001"), null, null));
            keep.keep(an, wishing(true, Set.of("25"), null, null));

            for (var area : List.of("26001", "26", "99999", "25001' or '1'='1")) {
                assertThatThrownBy(() -> keep.keep(an, wishing(true, Set.of(area), null, null)))
                        .isInstanceOf(Refusal.class);
            }
            assertThat(of(office, an).areas()).containsExactly("25");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_mandatory_cannot_be_stopped_by_its_holder_nor_by_the_link(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var keep = new KeepSubscription(office.database, office.clock);
            var stop = new StopSubscription(office.database, office.clock);
            keep.keep(head, wishing(false, Set.of(), null, null));

            new DemandSubscription(office.database, office.clock)
                    .demand(ADMINISTRATOR, head.account(), false, true, "head@htx.example.vn");

            assertThat(of(office, head).active()).isTrue();
            assertThat(of(office, head).address()).isEqualTo("head@htx.example.vn");
            assertThatThrownBy(() -> keep.keep(head, wishing(false, Set.of(), null, null)))
                    .isInstanceOf(Refusal.class);
            assertThat(stop.stop(head.account())).isFalse();
            keep.keep(head, wishing(true, Set.of(), null, null));
            assertThat(of(office, head).mandatory()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_link_stops_it_once_and_for_all_and_more_often_does_no_harm(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var legal = office.colleague("legal", Set.of(), Role.LEGAL);
            var stop = new StopSubscription(office.database, office.clock);

            assertThat(stop.stop(legal.account())).isTrue();
            assertThat(stop.stop(legal.account())).isTrue();
            assertThat(stop.stop(987_654)).isTrue();

            assertThat(of(office, legal).active()).isFalse();
            assertThat(office.count("audit_entry where action = 'account.alerts-changed'"))
                    .isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_who_keeps_the_accounts_demands_and_only_of_those_who_read_cases(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var other = office.colleague("other", Set.of(), Role.ADMINISTRATOR);
            var demand = new DemandSubscription(office.database, office.clock);

            assertThatThrownBy(() -> demand.demand(head, head.account(), true, true, null))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> demand.demand(ADMINISTRATOR, other.account(), true, true, null))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> demand.demand(ADMINISTRATOR, head.account(), true, true, "a@b\r\nBcc: c@d.vn"))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> new ReadSubscription(office.database).own(other))
                    .isInstanceOf(Refusal.class);
        }
    }
}
