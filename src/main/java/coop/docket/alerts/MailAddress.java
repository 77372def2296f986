package coop.docket.alerts;

import coop.docket.refusal.Refusal;
import java.util.regex.Pattern;

/** Where somebody's mail goes: one plain address, and nothing else that a header could mean. */
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=.{1,64}@)[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@" + LABEL + "(?:\\." + LABEL + ")*");

    public MailAddress {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw Refusal.notValid("alerts.address");
        }
    }

    /** @throws Refusal NOT_VALID if it is not of the form {@code name@office.example} */
    public static MailAddress of(String text) {
        return new MailAddress(text);
    }

    /** What follows the {@code @}. */
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
