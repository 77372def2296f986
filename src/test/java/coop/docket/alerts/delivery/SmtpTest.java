package coop.docket.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.alerts.AlertOffice;
import coop.docket.database.TestDatabase;
import jakarta.mail.Multipart;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails on their way to a real server, which may not be well. */
class SmtpTest {
    @TempDir
    private static Path folder;

    private static Certificates certificates;

    private final AlertOffice office = new AlertOffice(TestDatabase.H2);
    private Inbox inbox;

    @BeforeEach
    void open() {
        if (certificates == null) {
            certificates = Certificates.of(Inbox.HOST, folder);
        }
        inbox = Inbox.open(certificates);
    }

    @AfterEach
    void close() {
        inbox.close();
        office.close();
    }

    private Carriers trusted() {
        return office.smtp(inbox.settings(certificates.pem(folder.resolve("own.pem"))));
    }

    @Nested
    class A_server_that_is_well {

        @Test
        void takes_each_message_once_over_an_encrypted_connection() throws Exception {
            office.person("an");
            office.person("binh");
            office.write();

            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(2, 0, 0));
            assertThat(office.deliver(trusted())).isEqualTo(Delivered.NOTHING);

            assertThat(inbox.mails()).hasSize(2);
            var mail = inbox.mails().get(0);
            assertThat(mail.from()).isEqualTo("theodoi@htx.example.vn");
            assertThat(mail.to()).containsExactly("an@htx.example.vn");
            assertThat(mail.parsed().getSubject()).isEqualTo("Tuần 2026-W48");
            assertThat(mail.header("Message-ID")).isEqualTo("<week.2026-W48.1@htx.example.vn>");
            var parts = (Multipart) mail.parsed().getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Chào bạn.\r\n.\r\nHết.");
            assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Chào bạn.</p>");
            assertThat(office.rows("SENT")).isEqualTo(2);
        }
    }

    @Nested
    class A_server_that_nobody_vouches_for {

        @Test
        void is_told_nothing() {
            office.person("an");
            office.write();

            assertThat(office.deliver(office.smtp(inbox.settings(null)))).isEqualTo(new Delivered(0, 1, 0));

            assertThat(inbox.mails()).isEmpty();
            office.clock.pass(Duration.ofMinutes(1));
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 0, 0));
        }
    }
}
