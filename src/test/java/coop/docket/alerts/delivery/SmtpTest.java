package coop.docket.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.alerts.AlertKey;
import coop.docket.alerts.AlertOffice;
import coop.docket.alerts.Attachment;
import coop.docket.alerts.Message;
import coop.docket.alerts.outbox.Way;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.alerts.outbox.Written;
import coop.docket.database.TestDatabase;
import jakarta.mail.Multipart;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    class A_message_with_a_file {

        @Test
        void arrives_with_its_bytes_and_its_name_also_at_a_second_attempt() throws Exception {
            var bytes = new byte[] {0, 1, 2, (byte) 0xff, '\r', '\n', '.', '\n'};
            office.text = (handle, account, week, late) -> Optional.of(new Written(
                    new Message(
                            "Tuần 48",
                            "Chào bạn",
                            "<p>Chào bạn</p>",
                            List.of(new Attachment("danh sách vụ việc.xlsx", "application/octet-stream", bytes))),
                    "{}"));
            office.person("an");
            office.write();
            inbox.refuse((stage, address) -> stage == Inbox.Stage.TEXT ? 451 : 0);
            office.deliver(trusted());
            inbox.refuse((stage, address) -> 0);
            office.clock.pass(Duration.ofMinutes(1));
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 0, 0));

            var parts = (Multipart) inbox.mails().get(0).parsed().getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("danh sách vụ việc.xlsx");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
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

    @Nested
    class A_server_that_is_not_there {

        @Test
        void for_two_days_loses_nothing() {
            for (int i = 0; i < 20; i++) {
                office.person("p" + i);
            }
            office.write();
            var trusted = trusted();
            inbox.close();
            for (int minute = 0; minute < 2 * 24 * 60; minute += 10) {
                assertThat(office.deliver(trusted).sent()).isZero();
                office.clock.pass(Duration.ofMinutes(10));
            }
            assertThat(office.rows("WAITING")).isEqualTo(20);
            assertThat(office.count("alert_attempt where outcome = 'NOBODY_THERE'"))
                    .isGreaterThan(100);

            try (var back = Inbox.open(inbox.port(), certificates)) {
                office.clock.pass(Duration.ofHours(6));
                assertThat(office.deliver(trusted)).isEqualTo(new Delivered(20, 0, 0));
                assertThat(back.mails()).hasSize(20);
                assertThat(back.mails())
                        .extracting(mail -> mail.header("Message-ID"))
                        .doesNotHaveDuplicates();
            }
        }

        @Test
        void for_longer_than_five_days_is_told_and_tried_no_more() {
            office.person("an");
            office.write();
            inbox.close();
            var trusted = trusted();
            var began = office.clock.instant();
            while (office.rows("WAITING") > 0) {
                office.deliver(trusted);
                office.clock.pass(Duration.ofMinutes(1));
            }
            assertThat(Duration.between(began, office.clock.instant()))
                    .isBetween(Duration.ofHours(4 * 24 + 18), Duration.ofDays(5));
            assertThat(office.rows("PARKED")).isEqualTo(1);
            assertThat(office.texts("select reason from alert_message").get(0)).isNotBlank();
        }
    }

    @Nested
    class A_server_that_does_not_want_it_now {

        @Test
        void is_asked_again_and_again_with_pauses() {
            office.person("an");
            office.write();
            inbox.refuse((stage, address) -> stage == Inbox.Stage.RECIPIENT ? 451 : 0);
            var trusted = trusted();
            for (var pause : new int[] {1, 5, 30, 120, 360, 360}) {
                assertThat(office.deliver(trusted)).isEqualTo(new Delivered(0, 1, 0));
                office.clock.pass(Duration.ofMinutes(pause).minusSeconds(1));
                assertThat(office.deliver(trusted)).isEqualTo(Delivered.NOTHING);
                office.clock.pass(Duration.ofSeconds(1));
            }
            inbox.refuse((stage, address) -> 0);
            assertThat(office.deliver(trusted)).isEqualTo(new Delivered(1, 0, 0));
            assertThat(inbox.mails()).hasSize(1);
            assertThat(office.texts("select outcome from alert_attempt order by id"))
                    .containsExactly("NOT_NOW", "NOT_NOW", "NOT_NOW", "NOT_NOW", "NOT_NOW", "NOT_NOW", "TAKEN");
            assertThat(office.texts("select answer from alert_attempt order by id")
                            .get(0))
                    .contains("451");
        }

        @Test
        void keeps_no_other_from_being_taken() {
            office.person("an");
            office.person("binh");
            office.write();
            inbox.refuse((stage, address) -> stage == Inbox.Stage.TEXT && address.startsWith("an@") ? 452 : 0);
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 1, 0));
        }
    }

    @Nested
    class A_server_that_refuses_it {

        @Test
        void is_not_asked_again_and_the_reason_is_kept() {
            office.person("an");
            office.person("binh");
            office.write();
            inbox.refuse((stage, address) -> stage == Inbox.Stage.RECIPIENT && address.startsWith("an@") ? 550 : 0);
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 0, 1));
            office.clock.pass(Duration.ofDays(1));
            assertThat(office.deliver(trusted())).isEqualTo(Delivered.NOTHING);
            assertThat(office.texts("select reason from alert_message where state = 'PARKED'")
                            .get(0))
                    .contains("550");
        }

        @Test
        void by_its_text_is_the_same() {
            office.person("an");
            office.write();
            inbox.refuse((stage, address) -> stage == Inbox.Stage.TEXT ? 554 : 0);
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(0, 0, 1));
        }
    }

    @Nested
    class A_server_that_asks_who_one_is {

        @Test
        void is_told_the_password_and_nobody_else_is() {
            office.person("an");
            office.write();
            var pem = certificates.pem(folder.resolve("own.pem"));
            try (var closed = Inbox.closed(certificates)) {
                var wrong = closed.settings(pem, "mat-khau-sai");
                assertThat(office.deliver(office.smtp(wrong))).isEqualTo(new Delivered(0, 1, 0));
                assertThat(office.texts("select answer from alert_attempt"))
                        .singleElement()
                        .satisfies(answer -> assertThat(answer).isNotBlank().doesNotContain("mat-khau-sai"));
                assertThatThrownBy(() -> ReachMail.reach(wrong, AlertOffice.sender()))
                        .isInstanceOf(MailUnreachable.class)
                        .hasMessageNotContaining("mat-khau-sai");
                assertThat(wrong.toString()).doesNotContain("mat-khau-sai");

                office.clock.pass(Duration.ofMinutes(1));
                assertThat(office.deliver(office.smtp(closed.settings(pem, Inbox.PASSWORD))))
                        .isEqualTo(new Delivered(1, 0, 0));
            }
        }
    }

    @Nested
    class A_server_that_is_tried {

        @Test
        void is_handed_nothing() {
            var settings = inbox.settings(certificates.pem(folder.resolve("own.pem")));
            ReachMail.reach(settings, AlertOffice.sender());
            assertThat(inbox.mails()).isEmpty();
        }

        @Test
        void is_unreachable_where_nobody_vouches_for_it_or_it_is_not_there() {
            assertThatThrownBy(() -> ReachMail.reach(inbox.settings(null), AlertOffice.sender()))
                    .isInstanceOf(MailUnreachable.class);
            var settings = inbox.settings(certificates.pem(folder.resolve("own.pem")));
            inbox.close();
            assertThatThrownBy(() -> ReachMail.reach(settings, AlertOffice.sender()))
                    .isInstanceOf(MailUnreachable.class);
        }
    }

    @Nested
    class A_server_without_manners {

        @Test
        void that_speaks_a_letter_at_a_time_is_listened_to() throws Exception {
            try (var rude = new Rude(Rude.Manner.SLOW)) {
                office.person("an");
                office.write();
                assertThat(office.deliver(office.smtp(rude.settings()))).isEqualTo(new Delivered(1, 0, 0));
                assertThat(rude.texts()).hasSize(1);
            }
        }

        @ParameterizedTest
        @CsvSource({"DRIPPING, NONE", "DRIPPING, STARTTLS", "DRIPPING_BELOW, TLS"})
        @Timeout(120)
        void that_drips_for_ever_is_left_while_the_message_is_still_ours(
                Rude.Manner manner, SmtpServer.Encryption encryption) throws Exception {
            var lease = Duration.ofSeconds(30);
            assertThat(SmtpMail.WHOLE.plus(HttpsPost.PATIENCE)).isLessThan(DeliverDue.LEASE.dividedBy(2));
            try (var rude = new Rude(manner)) {
                office.person("an");
                office.write();
                var server = new SmtpServer("localhost", rude.port(), encryption, "", "", null);
                var began = System.nanoTime();
                InstantSource clock = () -> office.clock.instant().plusNanos(System.nanoTime() - began);
                var other = Executors.newSingleThreadScheduledExecutor();
                var stolen = new CopyOnWriteArrayList<Delivered>();
                other.scheduleWithFixedDelay(
                        () -> stolen.add(deliver(clock, trusted(), lease)), 1_000, 100, TimeUnit.MILLISECONDS);

                assertThat(deliver(clock, patient(server, Duration.ofSeconds(2)), lease))
                        .isEqualTo(new Delivered(0, 1, 0));
                var took = Duration.ofNanos(System.nanoTime() - began);

                other.shutdownNow();
                assertThat(took).isBetween(Duration.ofSeconds(2), lease);
                assertThat(stolen).allMatch(Delivered.NOTHING::equals);
                assertThat(office.texts("select state from alert_message")).containsExactly("WAITING");
                assertThat(office.count("alert_attempt")).isEqualTo(1);
                office.clock.pass(Duration.ofMinutes(2));
                assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 0, 0));
            }
        }

        @Test
        void has_nothing_to_do_with_one_that_is_encrypted_from_the_first_byte() throws Exception {
            try (var well = Rude.encrypted(certificates)) {
                office.person("an");
                office.write();
                var pem = certificates.pem(folder.resolve("own.pem"));
                var server = new SmtpServer("localhost", well.port(), SmtpServer.Encryption.TLS, "", "", pem);
                assertThat(office.deliver(office.smtp(server))).isEqualTo(new Delivered(1, 0, 0));
                assertThat(well.texts()).hasSize(1);
                var unknown = new SmtpServer("localhost", well.port(), SmtpServer.Encryption.TLS, "", "", null);
                assertThatThrownBy(() -> ReachMail.reach(unknown, AlertOffice.sender()))
                        .isInstanceOf(MailUnreachable.class);
            }
        }

        private Delivered deliver(InstantSource clock, Carriers carriers, Duration lease) {
            var texts = new WriteText(office.database, office.clock, office.text, office.reports);
            return new DeliverDue(office.database, clock, office.readers(), texts, carriers, lease).deliver(() -> true);
        }

        /** With the whole of one mail. */
        private Carriers patient(SmtpServer server, Duration whole) {
            var envelope = new Envelope(AlertOffice.sender(), new AlertKey(office.database), office.clock);
            return new Carriers(Map.of(Way.MAIL, new SmtpMail(server, AlertOffice.sender(), envelope, whole)));
        }

        @Test
        void that_hangs_up_after_the_text_is_told_again_under_the_same_name() throws Exception {
            try (var rude = new Rude(Rude.Manner.GONE_AFTER_TEXT)) {
                office.person("an");
                office.write();
                var carriers = office.smtp(rude.settings());
                assertThat(office.deliver(carriers)).isEqualTo(new Delivered(0, 1, 0));
                rude.become(Rude.Manner.POLITE);
                office.clock.pass(Duration.ofMinutes(1));
                assertThat(office.deliver(carriers)).isEqualTo(new Delivered(1, 0, 0));
                assertThat(rude.texts()).hasSize(2).allSatisfy(text -> assertThat(text)
                        .contains("Message-ID: <week.2026-W48.1@htx.example.vn>"));
            }
        }

        @Test
        void that_hangs_up_before_has_nothing_twice() throws Exception {
            for (var manner : new Rude.Manner[] {Rude.Manner.GONE_IN_TEXT, Rude.Manner.GONE_AT_ONCE}) {
                try (var rude = new Rude(manner);
                        var other = new AlertOffice(TestDatabase.H2)) {
                    other.person("an");
                    other.write();
                    var carriers = other.smtp(rude.settings());
                    assertThat(other.deliver(carriers)).isEqualTo(new Delivered(0, 1, 0));
                    rude.become(Rude.Manner.POLITE);
                    other.clock.pass(Duration.ofMinutes(1));
                    assertThat(other.deliver(carriers)).isEqualTo(new Delivered(1, 0, 0));
                    assertThat(rude.texts()).hasSize(1);
                }
            }
        }

        @Test
        void keeps_few_waiting_for_it() throws Exception {
            try (var rude = new Rude(Rude.Manner.GONE_IN_TEXT)) {
                for (int i = 0; i < 30; i++) {
                    office.person("p" + i);
                }
                office.write();
                assertThat(office.deliver(office.smtp(rude.settings()))).isEqualTo(new Delivered(0, 3, 0));
                assertThat(rude.visitors()).isEqualTo(3);
            }
        }

        @Test
        void that_offers_no_encryption_is_told_nothing() throws Exception {
            try (var rude = new Rude(Rude.Manner.POLITE)) {
                office.person("an");
                office.write();
                var plain = rude.settings();
                var asked = new SmtpServer(plain.host(), plain.port(), SmtpServer.Encryption.STARTTLS, "", "", null);
                assertThat(office.deliver(office.smtp(asked))).isEqualTo(new Delivered(0, 1, 0));
                assertThat(rude.texts()).isEmpty();
            }
        }
    }

    @Nested
    class A_reader {

        @Test
        void without_an_address_reads_it_in_the_service() {
            office.person("an", "An", null, DayOfWeek.MONDAY, 7);
            office.write();
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 0, 0));
            assertThat(inbox.mails()).isEmpty();
            assertThat(office.texts("select way from alert_message")).containsExactly("PAGE");
        }

        @Test
        void who_wants_nothing_where_there_is_nothing_gets_nothing() {
            office.person("an");
            office.text = (handle, account, week, late) -> Optional.empty();
            office.write();
            assertThat(office.deliver(trusted())).isEqualTo(Delivered.NOTHING);
            assertThat(office.rows("NOTHING")).isEqualTo(1);
        }

        @Test
        void whose_text_cannot_be_written_holds_up_nobody() {
            var an = office.person("an");
            office.person("binh");
            var text = office.text;
            office.text = (handle, account, week, late) -> {
                if (account == an) {
                    throw new IllegalStateException("said for a test");
                }
                return text.write(handle, account, week, late);
            };
            office.write();
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 1, 0));
            office.text = text;
            office.clock.pass(Duration.ofMinutes(1));
            assertThat(office.deliver(trusted())).isEqualTo(new Delivered(1, 0, 0));
        }
    }
}
