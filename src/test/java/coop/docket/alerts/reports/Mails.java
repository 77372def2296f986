package coop.docket.alerts.reports;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.alerts.AlertOffice;
import coop.docket.alerts.delivery.Carriers;
import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.outbox.SubscribedReaders;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.alerts.outbox.WriteWeek;
import coop.docket.alerts.subscriptions.KeepSubscription;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.areas.Vietnam;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.language.Language;
import coop.docket.progress.Part;
import coop.docket.progress.reports.Every;
import coop.docket.progress.reports.Quarter;
import coop.docket.progress.reports.SavedReports;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What the people of an office are sent, laid into a folder, but for the message of the week, which is nothing here. */
final class Mails {
    private final DocketOffice office;
    private final Path folder;
    private final Map<Path, Mail> seen = new LinkedHashMap<>();

    Mails(DocketOffice office, Path folder) {
        this.office = office;
        this.folder = folder;
    }

    /** A mail with one file. */
    record Mail(MimeMessage message) {
        String[] headers(String name) throws MessagingException {
            return message.getHeader(name);
        }

        String to() {
            try {
                return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress();
            } catch (MessagingException notAMail) {
                throw new AssertionError(notAMail);
            }
        }

        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException notAMail) {
                throw new AssertionError(notAMail);
            }
        }

        String name() {
            try {
                return message.getMessageID();
            } catch (MessagingException notAMail) {
                throw new AssertionError(notAMail);
            }
        }

        String text() throws MessagingException, IOException {
            var texts = (Multipart) whole().getBodyPart(0).getContent();
            return ((String) texts.getBodyPart(0).getContent()).replace("\r\n", "\n");
        }

        String fileName() throws MessagingException, IOException {
            return whole().getBodyPart(1).getFileName();
        }

        byte[] file() throws MessagingException, IOException {
            return whole().getBodyPart(1).getInputStream().readAllBytes();
        }

        private Multipart whole() throws MessagingException, IOException {
            return (Multipart) message.getContent();
        }
    }

    Actor reader(String login, Set<String> areas, Language language) {
        var reader = office.colleague(login, areas, Role.INSPECTOR);
        keep(reader, language, DayOfWeek.MONDAY);
        return reader;
    }

    /** He wants to be told on another day. */
    void day(Actor reader, DayOfWeek day) {
        keep(reader, Language.VI, day);
    }

    private void keep(Actor reader, Language language, DayOfWeek day) {
        var address = reader.login() + "@htx.example.vn";
        new KeepSubscription(office.database, office.clock)
                .keep(
                        reader,
                        new Subscription(
                                true, false, Set.of(), Set.of(), language, day, 7, false, false, Set.of(), address,
                                null));
    }

    /** @return its number */
    long keep(Actor reader, String name, Part part, Quarter quarter, Every every) {
        var saved = new SavedReports(office.database, office.clock);
        saved.keep(reader, name, part, quarter, every);
        return saved.list(reader).stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Map<Long, ReportTimes> times(Actor reader) {
        var saved = new SavedReports(office.database, office.clock);
        return new ReadReportTimes(office.database, office.clock).read(reader, saved.list(reader));
    }

    void at(Instant instant) {
        office.clock.pass(Duration.between(office.clock.instant(), instant));
    }

    static LocalDate today(DocketOffice office) {
        return Vietnam.today(office.clock);
    }

    int write() {
        return new WriteWeek(
                        office.database,
                        office.clock,
                        new SubscribedReaders(),
                        new ReportRows("htx.example.vn"),
                        "htx.example.vn")
                .write();
    }

    /** Writes and delivers what is due. @return what has come by that */
    List<Mail> send() throws IOException, MessagingException {
        write();
        var reports =
                new ComposeReport(office.database, office.clock, ShippedWorkflow::get, AlertOffice.SERVICE.toString());
        var texts = new WriteText(
                office.database, office.clock, (handle, account, week, late) -> Optional.empty(), reports);
        var carriers = Carriers.folder(folder, AlertOffice.sender(), office.database, office.clock);
        new DeliverDue(office.database, office.clock, new SubscribedReaders(), texts, carriers).deliver(() -> true);
        return fresh();
    }

    List<Mail> all() {
        return List.copyOf(seen.values());
    }

    private List<Mail> fresh() throws IOException, MessagingException {
        Files.createDirectories(folder);
        var fresh = new ArrayList<Mail>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (!seen.containsKey(file)) {
                    var bytes = Files.readAllBytes(file);
                    var mail = new Mail(
                            new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
                    seen.put(file, mail);
                    fresh.add(mail);
                }
            }
        }
        return fresh;
    }

    /** All that is written in a workbook. */
    static String strings(byte[] workbook) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
