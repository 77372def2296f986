package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How passwords are hashed. */
class PasswordsTest {
    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();
    /** By then the compiler has done with the hash, which is ten times as fast after it. */
    private static final int WARM = 20;

    @Test
    void by_argon2id_at_the_cost_that_is_asked_for_with_a_salt_of_its_own() {
        var first = Passwords.STANDARD.hash(Office.PASSWORD);
        var second = Passwords.STANDARD.hash(Office.PASSWORD);

        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(second);
        assertThat(Passwords.STANDARD.match(Office.PASSWORD, first)).isTrue();
        assertThat(Passwords.STANDARD.match(Office.PASSWORD + " ", second)).isFalse();
        assertThat(Passwords.STANDARD.outdated(first)).isFalse();
        assertThat(Office.CHEAP.outdated(first)).isTrue();
    }

    @Test
    void without_a_record_nothing_matches() {
        assertThat(Office.CHEAP.match("", null)).isFalse();
        assertThat(Office.CHEAP.match(Office.PASSWORD, null)).isFalse();
    }

    /** Half to double, for a machine that others use; without the same work it would be a hundredth. */
    @Test
    void an_unknown_login_costs_about_as_much_work_as_a_wrong_password() {
        try (var office = new Office(TestDatabase.H2)) {
            var signIn = new SignIn(office.database, office.clock);
            new ResetPassword(office.database, office.clock)
                    .reset(office.actor(office.administrator), office.administrator, "đêm tháng năm chưa nằm");

            for (int i = 0; i < WARM; i++) {
                Passwords.STANDARD.match("a guess", null);
            }
            var known = new long[7];
            var unknown = new long[7];
            for (int i = 0; i < known.length; i++) {
                known[i] = work(signIn, "admin", "198.51.100." + i);
                unknown[i] = work(signIn, "nobody", "198.51.100." + i);
            }

            assertThat((double) median(unknown) / median(known)).isBetween(0.5, 2.0);
        }
    }

    private static long work(SignIn signIn, String login, String address) {
        var begun = WORK.getCurrentThreadCpuTime();
        try {
            signIn.signIn(login, "a guess", address);
            throw new AssertionError("a guess was right");
        } catch (Refusal wrong) {
            assertThat(wrong.reason().key()).isEqualTo("access.sign-in.wrong");
            return WORK.getCurrentThreadCpuTime() - begun;
        }
    }

    private static long median(long[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }
}
