package coop.docket.access;

import static coop.docket.access.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How accounts are kept. */
class AccountsTest {

    @Nested
    class To_add_one {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void keeps_what_was_said_of_it(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var details = Office.details(false, Set.of("01", "00004"), Role.LEGAL, Role.POLICY);

                var id = new AddAccount(office.database, office.clock, Office.CHEAP)
                        .add(office.actor(office.administrator), new NewAccount("Binh.TT", Office.PASSWORD, details));

                var account = office.account(id);
                assertThat(account.login()).isEqualTo("binh.tt");
                assertThat(AccountDetails.of(account)).isEqualTo(details);
                assertThat(account.enabled()).isTrue();
                assertThat(account.actor().scope()).isEqualTo(new AreaScope(false, Set.of("01", "00004")));
                assertThat(new ListAccounts(office.database).list(office.actor(office.administrator)))
                        .extracting(Account::login)
                        .containsExactly("admin", "binh.tt");
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void needs_the_right_to_it_and_a_login_that_is_free(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var add = new AddAccount(office.database, office.clock, Office.CHEAP);
                var again =
                        new NewAccount("ADMIN", Office.PASSWORD, Office.details(true, Set.of(), Role.ADMINISTRATOR));

                refuses(
                        RefusalKind.NOT_ALLOWED,
                        "access.not-allowed",
                        () -> add.add(TestActors.everywhere(Role.HEAD), again));
                refuses(RefusalKind.NOT_VALID, "access.login.taken", () -> add.add(Actor.tracker("cli"), again));
            }
        }

        @ParameterizedTest(name = "{0} / {1}: {2}")
        @CsvSource({
            "ab,      mưa nguồn chớp bể, access.login.form",
            "a b,     mưa nguồn chớp bể, access.login.form",
            "hòa,     mưa nguồn chớp bể, access.login.form",
            ".an,     mưa nguồn chớp bể, access.login.form",
            "an.nv,   11 ký tự ạ!,       access.password.short",
            "an.nv,   my name is An.NV,  access.password.login",
            "an.nv,   Password1234,      access.password.common",
            "an.nv,   aaaaaaaaabbb,      access.password.common",
        })
        void needs_a_plain_login_and_a_good_password(String login, String password, String why) {
            try (var office = new Office(TestDatabase.H2)) {
                var asked = new NewAccount(login, password, Office.details(true, Set.of(), Role.READER));

                refuses(RefusalKind.NOT_VALID, why, () -> new AddAccount(office.database, office.clock, Office.CHEAP)
                        .add(Actor.tracker("cli"), asked));
                assertThat(asked.toString()).doesNotContain(password);
            }
        }
    }

    @Nested
    class To_change_one {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void takes_effect_at_the_next_click(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var id = office.add("an.nv", Role.READER);
                var token = office.signIn("an.nv").sessionToken();

                change(office, id, 1, Office.details(false, Set.of("01"), Role.READER));

                assertThat(new FindSession(office.database, office.clock)
                                .find(token)
                                .orElseThrow()
                                .actor()
                                .scope())
                        .isEqualTo(new AreaScope(false, Set.of("01")));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void ends_its_sessions_where_the_roles_are_others(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var id = office.add("an.nv", Role.READER);
                var token = office.signIn("an.nv").sessionToken();

                change(office, id, 1, Office.details(true, Set.of(), Role.INSPECTOR));

                assertThat(office.goesOn(token)).isFalse();
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_refused_to_whoever_has_not_seen_the_last_change(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var id = office.add("an.nv", Role.READER);
                var details = Office.details(true, Set.of(), Role.INSPECTOR);
                change(office, id, 1, details);

                refuses(RefusalKind.CHANGED_MEANWHILE, "access.changed", () -> change(office, id, 1, details));
                refuses(RefusalKind.NOT_FOUND, "access.not-found", () -> change(office, 4711, 1, details));
            }
        }
    }

    @Nested
    class To_disable_one {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void ends_its_sessions_and_shuts_the_door_until_it_is_enabled(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var id = office.add("an.nv", Role.READER);
                var token = office.signIn("an.nv").sessionToken();
                var admin = office.actor(office.administrator);

                new DisableAccount(office.database, office.clock).disable(admin, id);
                assertThat(office.goesOn(token)).isFalse();
                refuses(RefusalKind.NOT_ALLOWED, "access.sign-in.wrong", () -> office.signIn("an.nv"));

                new EnableAccount(office.database, office.clock).enable(admin, id);
                assertThat(office.goesOn(token)).isFalse();
                assertThat(office.signIn("an.nv").actor().account()).isEqualTo(id);
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void leaves_at_least_one_administrator(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var admin = office.actor(office.administrator);

                refuses(RefusalKind.NOT_NOW, "access.last-administrator", () -> new DisableAccount(
                                office.database, office.clock)
                        .disable(admin, admin.account()));
                refuses(
                        RefusalKind.NOT_NOW,
                        "access.last-administrator",
                        () -> change(office, admin.account(), 1, Office.details(true, Set.of(), Role.READER)));
                refuses(
                        RefusalKind.NOT_NOW,
                        "access.last-administrator",
                        () -> change(
                                office, admin.account(), 1, Office.details(false, Set.of("01"), Role.ADMINISTRATOR)));
                assertThat(office.account(admin.account()).enabled()).isTrue();
                assertThat(office.account(admin.account()).roles()).containsExactly(Role.ADMINISTRATOR);
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_not_for_an_administrator_of_some_areas_who_could_give_himself_all(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var limited = TestActors.in(Set.of("01"), Role.ADMINISTRATOR);

                refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new ListAccounts(office.database)
                        .list(limited));
                refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new ChangeAccount(
                                office.database, office.clock)
                        .change(limited, office.administrator, 1, Office.details(true, Set.of(), Role.HEAD)));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void leaves_one_of_two_administrators_who_remove_each_other(TestDatabase kind) throws Exception {
            try (var office = new Office(kind)) {
                var other = office.add("other", Role.ADMINISTRATOR);
                Callable<Boolean> first = () -> disables(office, other, office.administrator);
                Callable<Boolean> second = () -> {
                    change(office, other, 1, Office.details(true, Set.of(), Role.READER));
                    return true;
                };
                var people = Executors.newFixedThreadPool(2);
                try {
                    var ended = people.invokeAll(java.util.List.of(first, second));
                    assertThat(ended.stream().filter(AccountsTest::done).count())
                            .isOne();
                } finally {
                    people.shutdown();
                }
                assertThat(Stream.of(office.administrator, other)
                                .map(office::account)
                                .filter(Account::enabled)
                                .filter(account -> account.roles().contains(Role.ADMINISTRATOR)))
                        .hasSize(1);
            }
        }

        private static boolean disables(Office office, long by, long id) {
            new DisableAccount(office.database, office.clock).disable(office.actor(by), id);
            return true;
        }
    }

    @Nested
    class To_change_a_password {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void needs_the_old_one_and_ends_all_sessions(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var signedIn = office.signIn("admin");
                var change = new ChangePassword(office.database, office.clock, Office.CHEAP);

                refuses(
                        RefusalKind.NOT_ALLOWED,
                        "access.sign-in.wrong",
                        () -> change.change(signedIn.actor(), "not the old one", "đêm tháng năm chưa nằm"));
                refuses(
                        RefusalKind.NOT_VALID,
                        "access.password.same",
                        () -> change.change(signedIn.actor(), Office.PASSWORD, Office.PASSWORD));
                assertThat(office.goesOn(signedIn.sessionToken())).isTrue();

                change.change(signedIn.actor(), Office.PASSWORD, "đêm tháng năm chưa nằm");

                assertThat(office.goesOn(signedIn.sessionToken())).isFalse();
                refuses(RefusalKind.NOT_ALLOWED, "access.sign-in.wrong", () -> office.signIn("admin"));
                assertThat(office.signIn("admin", "đêm tháng năm chưa nằm", Office.HERE)
                                .actor())
                        .isEqualTo(signedIn.actor());
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void of_somebody_who_has_lost_it_is_for_administrators(TestDatabase kind) {
            try (var office = new Office(kind)) {
                var id = office.add("an.nv", Role.READER);
                var token = office.signIn("an.nv").sessionToken();
                var reset = new ResetPassword(office.database, office.clock, Office.CHEAP);

                refuses(
                        RefusalKind.NOT_ALLOWED,
                        "access.not-allowed",
                        () -> reset.reset(office.actor(id), office.administrator, "đêm tháng năm chưa nằm"));
                reset.reset(office.actor(office.administrator), id, "đêm tháng năm chưa nằm");

                assertThat(office.goesOn(token)).isFalse();
                assertThat(office.signIn("an.nv", "đêm tháng năm chưa nằm", Office.HERE)
                                .actor()
                                .account())
                        .isEqualTo(id);
            }
        }
    }

    private static void change(Office office, long id, long version, AccountDetails details) {
        new ChangeAccount(office.database, office.clock)
                .change(office.actor(office.administrator), id, version, details);
    }

    private static boolean done(Future<Boolean> ended) {
        try {
            return ended.get();
        } catch (java.util.concurrent.ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Refusal.class);
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
