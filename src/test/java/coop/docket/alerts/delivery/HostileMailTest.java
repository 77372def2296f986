package coop.docket.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.alerts.AlertOffice;
import coop.docket.alerts.MailAddress;
import coop.docket.alerts.Message;
import coop.docket.alerts.outbox.WeekText;
import coop.docket.alerts.outbox.Written;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that would be a second recipient, another header or another mail: refused or inert. */
class HostileMailTest {
    private static final String EVIL = "ke.gian@evil.example";
    private static final List<String> BREAKS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\n\n",
            "\r\n\r\n",
            "\0",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000b",
            "\f",
            "\u010d\u010a",
            "\u560d\u560a",
            "%0d%0a",
            "\\r\\n",
            "=0D=0A",
            "&#13;&#10;",
            "\u001b[31m",
            "\u202e",
            "\ud800",
            " ",
            ",",
            ";",
            "\t",
            ">");
    private static final List<String> TAILS = List.of(
            "Bcc: " + EVIL,
            "To: " + EVIL,
            "<" + EVIL + ">",
            ".\r\nMAIL FROM:<x@evil.example>\r\nRCPT TO:<" + EVIL + ">\r\nDATA\r\n",
            "=?utf-8?q?x=0d=0aBcc:_" + EVIL + "?=",
            "\"quoted\" (said) <" + EVIL + ">",
            "Content-Type: text/html",
            "X".repeat(300));
    private static final List<String> EXPECTED = List.of(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "Content-Language",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");

    @TempDir
    private static Path folder;

    private final AlertOffice office = new AlertOffice(TestDatabase.H2);
    private final Map<Long, String> subjects = new HashMap<>();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    static List<String> values() {
        return BREAKS.stream()
                .flatMap(line -> TAILS.stream().map(tail -> "Nguyễn An" + line + tail))
                .toList();
    }

    /** Everybody has one hostile value, in one place. */
    private void people() {
        WeekText plain = office.text;
        office.text = (handle, account, week, late) -> subjects.containsKey(account) || texts.containsKey(account)
                ? Optional.of(new Written(
                        new Message(
                                subjects.getOrDefault(account, "Tuần 47"),
                                texts.getOrDefault(account, "Chào bạn"),
                                "<p>Chào bạn</p>",
                                List.of()),
                        "{}"))
                : plain.write(handle, account, week, late);
        int number = 0;
        for (var value : values()) {
            var named = "a" + number++;
            named(named, value);
            subjects.put(office.person("b" + number), value);
            texts.put(office.person("c" + number), value);
        }
    }

    private void named(String login, String name) {
        names.put(login + "@htx.example.vn", name);
        office.person(login, name, login + "@htx.example.vn", DayOfWeek.MONDAY, 7);
    }

    private List<Inbox.Mail> sent() {
        var certificates = Certificates.of(Inbox.HOST, folder);
        try (var inbox = Inbox.open(certificates)) {
            people();
            office.write();
            var trusted = office.smtp(inbox.settings(certificates.pem(folder.resolve("own.pem"))));
            var delivered = office.deliver(trusted);
            System.out.println(values().size() + " hostile values in names, subjects and texts: " + delivered.sent()
                    + " messages sent, " + delivered.parked() + " refused");
            assertThat(delivered.again()).isZero();
            assertThat(delivered.sent() + delivered.parked()).isEqualTo(3 * values().size());
            assertThat(inbox.mails()).hasSize(delivered.sent());
            return inbox.mails();
        } finally {
            office.close();
        }
    }

    @Nested
    class An_address {

        @Test
        void is_one_plain_address_or_refused() {
            for (var value : values()) {
                for (var address :
                        List.of(value, "an@htx.example.vn" + value, value + "@htx.example.vn", "an@" + value)) {
                    assertThat(refused(address)).as(address).isTrue();
                }
            }
            for (var address : List.of("a@b", "nguyen.an+htx@so-ktht.cantho.gov.vn", "A_1@x.vn")) {
                assertThat(MailAddress.of(address).text()).isEqualTo(address);
            }
            for (var address : List.of(
                    "",
                    "a",
                    "@b",
                    "a@",
                    "a b@c.vn",
                    "a@b@c.vn",
                    ".a@b.vn",
                    "a..b@c.vn",
                    "a@-b.vn",
                    "a@b..vn",
                    "\"a\"@b.vn",
                    "a@[127.0.0.1]",
                    "ă@b.vn",
                    "a@b.vn.",
                    "x".repeat(65) + "@b.vn")) {
                assertThat(refused(address)).as(address).isTrue();
            }
        }

        private boolean refused(String address) {
            try {
                MailAddress.of(address);
                return false;
            } catch (Refusal expected) {
                return true;
            }
        }
    }

    @Nested
    class Two_hundred_values {

        @Test
        void in_names_subjects_and_texts_make_one_message_to_one_recipient_with_the_expected_headers()
                throws MessagingException {
            for (var mail : sent()) {
                assertThat(mail.to()).hasSize(1).allSatisfy(to -> assertThat(to).endsWith("@htx.example.vn"));
                var parsed = mail.parsed();
                assertThat(headers(parsed)).containsExactlyInAnyOrderElementsOf(EXPECTED);
                var to = (InternetAddress[]) parsed.getRecipients(MimeMessage.RecipientType.TO);
                assertThat(parsed.getAllRecipients()).hasSize(1);
                assertThat(to[0].getAddress()).isEqualTo(mail.to().get(0));
                if (names.containsKey(to[0].getAddress())) {
                    assertThat(to[0].getPersonal()).isEqualTo(names.get(to[0].getAddress()));
                }
            }
        }

        @Test
        @Tag("thorough")
        void are_the_same_to_a_library_of_another_language() throws Exception {
            assumeTrue(python("-c", "import email.policy") == 0, "python3 is not here");
            var mails = sent();
            for (int i = 0; i < mails.size(); i++) {
                Files.write(folder.resolve(i + ".eml"), mails.get(i).bytes());
            }
            assertThat(python(
                            Path.of("src/test/resources/alerts/strict.py").toString(),
                            folder.toString(),
                            String.valueOf(mails.size())))
                    .isZero();
        }
    }

    private static int python(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("python3"));
        Collections.addAll(command, arguments);
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException notHere) {
            return -1;
        }
    }

    private static List<String> headers(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }
}
