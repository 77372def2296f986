package coop.docket.access;

import static coop.docket.access.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.refusal.RefusalKind;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How people come in. */
class SignInTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_right_password_begins_a_session(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var id = office.add("an.nv", Role.INSPECTOR, Role.LEGAL);

            var signedIn = office.signIn(" An.NV ");

            assertThat(signedIn.actor()).isEqualTo(office.actor(id));
            assertThat(signedIn.actor().roles()).containsExactlyInAnyOrder(Role.INSPECTOR, Role.LEGAL);
            assertThat(signedIn.sessionToken()).hasSize(43).isNotEqualTo(signedIn.csrfToken());
            assertThat(office.goesOn(signedIn.sessionToken())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void each_session_has_tokens_of_its_own(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var first = office.signIn("admin");
            var second = office.signIn("admin");

            assertThat(first.sessionToken()).isNotEqualTo(second.sessionToken());
            assertThat(first.csrfToken()).isNotEqualTo(second.csrfToken());
            assertThat(office.goesOn(first.sessionToken())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_wrong_password_an_unknown_login_and_a_disabled_account_get_the_same_answer(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var disabled = office.add("an.nv", Role.READER);
            office.database.write(handle -> {
                AccountDao.disable(handle, disabled, office.clock.instant());
                return null;
            });

            isWrong(() -> office.signIn("admin", "anything else", Office.HERE));
            isWrong(() -> office.signIn("nobody", Office.PASSWORD, Office.HERE));
            isWrong(() -> office.signIn("an.nv"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void neither_password_nor_tokens_are_kept_or_shown(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var signedIn = office.signIn("admin");

            assertThat(office.everythingIn("account"))
                    .contains("$argon2id$v=19$m=64,t=1,p=1$")
                    .doesNotContain(Office.PASSWORD);
            assertThat(office.everythingIn("login_session"))
                    .contains(Secret.hash(signedIn.sessionToken()))
                    .doesNotContain(signedIn.sessionToken())
                    .doesNotContain(signedIn.csrfToken());
            assertThat(signedIn.toString())
                    .doesNotContain(signedIn.sessionToken())
                    .doesNotContain(signedIn.csrfToken());
            assertThat(office.everythingIn("audit_entry"))
                    .doesNotContain("admin,")
                    .doesNotContain("Nguyễn");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_password_hashed_at_another_cost_is_hashed_anew(TestDatabase kind) {
        try (var office = new Office(kind)) {
            new SignIn(office.database, office.clock, new Passwords(128, 2))
                    .signIn("admin", Office.PASSWORD, Office.HERE);

            assertThat(office.everythingIn("account")).contains("$m=128,t=2,p=1$");
            assertThat(office.signIn("admin").actor().login()).isEqualTo("admin");
        }
    }

    @Nested
    class Whoever_guesses {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void has_to_wait_after_five_failures_on_one_login_known_or_not(TestDatabase kind) {
            try (var office = new Office(kind)) {
                for (var login : new String[] {"admin", "nobody"}) {
                    for (int i = 0; i < 5; i++) {
                        isWrong(() -> office.signIn(login, "guess", Office.HERE));
                    }
                    mustWait(() -> office.signIn(login, "guess", Office.HERE));
                    mustWait(() -> office.signIn(login));
                }

                office.clock.pass(Duration.ofMinutes(15));

                assertThat(office.signIn("admin").actor().login()).isEqualTo("admin");
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void does_not_keep_the_person_himself_out(TestDatabase kind) {
            try (var office = new Office(kind)) {
                for (int i = 0; i < 5; i++) {
                    isWrong(() -> office.signIn("admin", "guess", Office.HERE));
                }

                assertThat(office.signIn("admin", Office.PASSWORD, "198.51.100.1")
                                .actor()
                                .login())
                        .isEqualTo("admin");
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void has_one_try_from_each_further_address(TestDatabase kind) {
            try (var office = new Office(kind)) {
                for (int i = 0; i < 5; i++) {
                    isWrong(() -> office.signIn("admin", "guess", Office.HERE));
                }

                isWrong(() -> office.signIn("admin", "guess", "198.51.100.1"));
                mustWait(() -> office.signIn("admin", "guess", "198.51.100.1"));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void has_to_wait_after_fifty_failures_from_one_address(TestDatabase kind) {
            try (var office = new Office(kind)) {
                for (int i = 0; i < 50; i++) {
                    var login = "nobody" + i;
                    isWrong(() -> office.signIn(login, "guess", "2001:db8::1"));
                }

                mustWait(() -> office.signIn("admin", Office.PASSWORD, "2001:db8:0:0:ffff::2"));
                assertThat(office.signIn("admin", Office.PASSWORD, "2001:db8:0:1::1")
                                .actor()
                                .login())
                        .isEqualTo("admin");
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void begins_anew_after_the_right_password(TestDatabase kind) {
            try (var office = new Office(kind)) {
                for (int round = 0; round < 3; round++) {
                    for (int i = 0; i < 4; i++) {
                        isWrong(() -> office.signIn("admin", "guess", Office.HERE));
                    }
                    office.signIn("admin");
                }
                assertThat(office.everythingIn("failed_sign_in")).isEqualTo("[]");
            }
        }
    }

    private static void isWrong(ThrowingCallable signIn) {
        refuses(RefusalKind.NOT_ALLOWED, "access.sign-in.wrong", signIn);
    }

    private static void mustWait(ThrowingCallable signIn) {
        refuses(RefusalKind.NOT_NOW, "access.sign-in.later", signIn);
    }
}
