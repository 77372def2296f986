package coop.docket.access;

import static coop.docket.access.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.refusal.RefusalKind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens by which programs ask. */
class TokenTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_token_speaks_for_its_account_and_is_kept_as_a_hash(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var id = office.add("an.nv", Role.READER);

            var issued = issue(office, id, Duration.ofDays(30));

            assertThat(issued.token()).startsWith("docket_").hasSize(50);
            assertThat(issued.toString()).doesNotContain(issued.token());
            assertThat(opens(office, issued)).isTrue();
            assertThat(new FindToken(office.database, office.clock).find(issued.token()))
                    .contains(office.actor(id));
            assertThat(office.everythingIn("api_token") + office.everythingIn("audit_entry"))
                    .doesNotContain(issued.token());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_opens_nothing_once_it_has_ended_or_was_revoked_or_its_account_disabled(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var id = office.add("an.nv", Role.READER);
            var admin = office.actor(office.administrator);
            var brief = issue(office, id, Duration.ofDays(1));
            var revoked = issue(office, id, Duration.ofDays(30));
            var other = issue(office, id, Duration.ofDays(30));

            office.clock.pass(Duration.ofDays(1));
            new RevokeToken(office.database, office.clock).revoke(admin, revoked.id());

            assertThat(opens(office, brief)).isFalse();
            assertThat(opens(office, revoked)).isFalse();
            assertThat(opens(office, other)).isTrue();
            assertThat(new ListTokens(office.database).list(admin))
                    .filteredOn(token -> token.live(office.clock.instant()))
                    .extracting(ApiToken::id)
                    .containsExactly(other.id());

            new DisableAccount(office.database, office.clock).disable(admin, id);
            assertThat(opens(office, other)).isFalse();
        }
    }

    @ParameterizedTest(name = "one of {0} days: {1}")
    @CsvSource({"0, false", "1, true", "366, true", "367, false", "-1, false"})
    void it_lasts_a_year_at_most(int days, boolean possible) {
        try (var office = new Office(TestDatabase.H2)) {
            if (possible) {
                assertThat(opens(office, issue(office, office.administrator, Duration.ofDays(days))))
                        .isTrue();
            } else {
                refuses(
                        RefusalKind.NOT_VALID,
                        "access.token.expiry",
                        () -> issue(office, office.administrator, Duration.ofDays(days)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void only_administrators_issue_and_revoke(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var head = TestActors.everywhere(Role.HEAD);

            refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new IssueToken(office.database, office.clock)
                    .issue(head, 1, "x", office.clock.instant().plusSeconds(60)));
            refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new RevokeToken(office.database, office.clock)
                    .revoke(head, 1));
            refuses(RefusalKind.NOT_FOUND, "access.token.not-found", () -> new RevokeToken(
                            office.database, office.clock)
                    .revoke(office.actor(office.administrator), 4711));
        }
    }

    private static IssuedToken issue(Office office, long account, Duration lasts) {
        return new IssueToken(office.database, office.clock)
                .issue(
                        office.actor(office.administrator),
                        account,
                        "statistics",
                        office.clock.instant().plus(lasts));
    }

    private static boolean opens(Office office, IssuedToken issued) {
        return new FindToken(office.database, office.clock).find(issued.token()).isPresent();
    }
}
