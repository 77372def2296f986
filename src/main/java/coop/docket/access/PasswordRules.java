package coop.docket.access;

import coop.docket.refusal.Refusal;
import java.util.Locale;
import java.util.Set;

/** What a new password must be: long, not the login, and not one that everybody tries first. */
final class PasswordRules {
    private static final int SHORTEST = 12;
    /** Longer than any sentence; hashing a book would cost more than it is worth. */
    private static final int LONGEST = 200;

    /** A shorter login stands in many a sentence by chance. */
    private static final int TELLING = 5;

    private static final int FEWEST_DIFFERENT = 4;

    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456789123",
            "123123123123",
            "111111111111",
            "000000000000",
            "012345678901",
            "098765432109",
            "987654321098",
            "abcdefghijkl",
            "abc123456789",
            "abcd12345678",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwerty123456",
            "qwerty1234567",
            "qwertyuiopasdf",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "q1w2e3r4t5y6",
            "asdfghjkl123",
            "zxcvbnm12345",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "p@ssw0rd1234",
            "p@ssword1234",
            "p@ssw0rd12345",
            "administrator",
            "administrator1",
            "administrator123",
            "admin1234567",
            "admin12345678",
            "admin123456789",
            "adminadminadmin",
            "admin@123456",
            "letmein12345",
            "welcome12345",
            "welcome123456",
            "iloveyou1234",
            "changeme1234",
            "changemenow1",
            "matkhau12345",
            "matkhau123456",
            "matkhau@12345",
            "hoptacxa1234",
            "hoptacxa12345",
            "hoptacxa123456",
            "vietnam12345",
            "vietnam123456",
            "vietnam@12345",
            "hanoi1234567",
            "anhyeuem1234",
            "khongbiet123");

    private PasswordRules() {}

    /** @throws Refusal NOT_VALID if the password is none to be taken */
    static void check(String password, String login) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw Refusal.notValid("access.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw Refusal.notValid("access.password.long", LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (login.length() >= TELLING && plain.contains(login.toLowerCase(Locale.ROOT))) {
            throw Refusal.notValid("access.password.login");
        }
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw Refusal.notValid("access.password.common");
        }
    }
}
