package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a session goes on. */
class SessionTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_knows_its_holder_and_the_token_of_its_forms(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var signedIn = office.signIn("admin");

            var session = new FindSession(office.database, office.clock)
                    .find(signedIn.sessionToken())
                    .orElseThrow();

            assertThat(session.actor()).isEqualTo(signedIn.actor());
            assertThat(session.csrfToken()).isEqualTo(signedIn.csrfToken());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_ends_after_half_an_hour_without_a_click(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var token = office.signIn("admin").sessionToken();

            office.clock.pass(Duration.ofMinutes(30).minusSeconds(1));
            assertThat(office.goesOn(token)).isTrue();
            office.clock.pass(Duration.ofMinutes(30));
            assertThat(office.goesOn(token)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_ends_after_ten_hours_whatever_is_done(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var token = office.signIn("admin").sessionToken();

            for (int quarter = 1; quarter < 40; quarter++) {
                office.clock.pass(Duration.ofMinutes(15));
                assertThat(office.goesOn(token)).isTrue();
            }
            office.clock.pass(Duration.ofMinutes(15));
            assertThat(office.goesOn(token)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_clock_put_back_ends_it_for_good(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var token = office.signIn("admin").sessionToken();

            office.clock.pass(Duration.ofHours(-1));
            assertThat(office.goesOn(token)).isFalse();
            office.clock.pass(Duration.ofHours(1));
            assertThat(office.goesOn(token)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void signing_out_ends_it_and_no_other(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var mine = office.signIn("admin").sessionToken();
            var other = office.signIn("admin").sessionToken();

            new SignOut(office.database, office.clock).signOut(mine);
            new SignOut(office.database, office.clock).signOut("no such token");

            assertThat(office.goesOn(mine)).isFalse();
            assertThat(office.goesOn(other)).isTrue();
        }
    }

    @Test
    void a_token_that_was_made_up_opens_nothing() {
        try (var office = new Office(TestDatabase.H2)) {
            assertThat(office.goesOn("")).isFalse();
            assertThat(office.goesOn("' or 1=1 --")).isFalse();
        }
    }
}
