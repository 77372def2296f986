package coop.docket;

import coop.docket.alerts.Header;
import coop.docket.alerts.MailAddress;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with the block {@code mail}, all of it at once. */
final class MailProblems {
    private static final Set<String> ENCRYPTIONS = Set.of("starttls", "tls", "none");
    private static final int LAST_PORT = 65_535;

    private final List<Reason> found = new ArrayList<>();

    private MailProblems() {}

    static List<Reason> of(MailBlock mail) {
        var problems = new MailProblems();
        if (mail.asked()) {
            problems.sender(mail);
            if (mail.folder().isEmpty()) {
                problems.server(mail);
            }
        }
        return problems.found;
    }

    private void sender(MailBlock mail) {
        address("from", mail.from());
        if (!mail.replyTo().isEmpty()) {
            address("replyTo", mail.replyTo());
        }
        try {
            Header.check("name", mail.name());
        } catch (Refusal notOneLine) {
            found.add(Reason.of("service.settings.mail.name", notOneLine.reason()));
        }
    }

    private void address(String field, String text) {
        try {
            MailAddress.of(text);
        } catch (Refusal notAnAddress) {
            add("address", field, text);
        }
    }

    private void server(MailBlock mail) {
        if (!mail.host().matches("[A-Za-z0-9.:-]+")) {
            add("host", mail.host());
        }
        if (!mail.port().matches("\\d{1,5}")
                || Integer.parseInt(mail.port()) < 1
                || Integer.parseInt(mail.port()) > LAST_PORT) {
            add("port", mail.port());
        }
        if (!ENCRYPTIONS.contains(mail.encryption())) {
            add("encryption", mail.encryption());
        }
        if (mail.encryption().equals("none") && !mail.user().isEmpty()) {
            add("open-password");
        }
        if (mail.user().isEmpty() != mail.password().isEmpty()) {
            add("half-signed-in");
        }
        if (!mail.certificates().isEmpty() && !readable(mail.certificates())) {
            add("certificates", mail.certificates());
        }
    }

    private static boolean readable(String file) {
        try {
            return Files.isReadable(Path.of(file));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private void add(String key, Object... arguments) {
        found.add(Reason.of("service.settings.mail." + key, arguments));
    }
}
