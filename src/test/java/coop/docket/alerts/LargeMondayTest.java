package coop.docket.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.alerts.delivery.Carriers;
import coop.docket.alerts.delivery.Certificates;
import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.delivery.Delivered;
import coop.docket.alerts.delivery.Inbox;
import coop.docket.alerts.digest.ComposeDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.outbox.DigestOfWeek;
import coop.docket.alerts.outbox.SubscribedReaders;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.alerts.outbox.WriteWeek;
import coop.docket.alerts.reports.ReportRows;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One Monday of a whole province: everybody is told once, of what lies in his own areas, and the numbers are right. */
class LargeMondayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Pattern CASE = Pattern.compile("/cases/(\\d+)");
    private static final Pattern FIGURES = Pattern.compile(": ([\\d.]+) quá hạn.*, ([\\d.]+) mới, ([\\d.]+) tái phát");
    private static final String OPEN =
            "select count(*) from docket_case d join cooperative c on c.id = d.cooperative_id "
                    + "where d.open_slot is not null and c.area = :area";

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();
    private final Map<String, String> areaOf = new HashMap<>();
    private Database database;

    @Test
    void of_a_few() throws Exception {
        monday(400, 12, 6);
    }

    @Test
    @Tag("thorough")
    void of_thirty_four_thousand_cooperatives_in_124_areas_and_300_readers() throws Exception {
        monday(34_000, 300, 124);
    }

    private void monday(int size, int readers, int communes) throws Exception {
        var certificates = Certificates.of(Inbox.HOST, folder);
        try (var opened = TestDatabase.H2.open();
                var inbox = Inbox.open(certificates)) {
            database = opened;
            province(size, communes);
            for (int i = 0; i < readers; i++) {
                reader(i, area(i % communes));
            }
            var subscribed = new SubscribedReaders();
            var read = new ReadDigest(database, clock, new LivePack(database, clock));
            var compose = new ComposeDigest(database, read, AlertOffice.SERVICE.toString());
            var texts = new WriteText(
                    database,
                    clock,
                    new DigestOfWeek(clock, read, compose),
                    (account, report, week, late) -> Optional.empty());
            var trusted = inbox.settings(certificates.pem(folder.resolve("own.pem")));
            var carriers = Carriers.smtp(trusted, AlertOffice.sender(), database, clock);
            var began = System.nanoTime();
            assertThat(new WriteWeek(database, clock, subscribed, new ReportRows("htx.example.vn"), "htx.example.vn")
                            .write())
                    .isEqualTo(readers);
            var delivered = new DeliverDue(database, clock, subscribed, texts, carriers).deliver(() -> true);
            System.out.printf(
                    "%d readers, %d areas, %d cooperatives: written and delivered in %.1f s%n",
                    readers, communes, size, (System.nanoTime() - began) / 1e9);
            assertThat(delivered).isEqualTo(new Delivered(readers, 0, 0));
            look(inbox.mails(), readers);
        }
    }

    private static String area(int number) {
        return "92-%03d".formatted(number);
    }

    private void province(int size, int communes) {
        var areas = new ArrayList<>(List.of(new Area("92", "Thành phố Cần Thơ", "PROVINCE", null, null, null)));
        for (int i = 0; i < communes; i++) {
            areas.add(new Area(area(i), "Xã " + i, "COMMUNE", "92", null, null));
        }
        new PublishFirst(database, clock).publish();
        new ImportAreas(database).take(AreaList.of(areas), List.of());
        var number = new int[1];
        StoredRegister.store(database, () -> DemonstrationRegister.of(size, DAY)
                .map(dossier -> moved(dossier, area(number[0]++ % communes)))
                .iterator());
        new LiveRun(database, clock, new FollowRun(clock, ShippedWorkflow.get()))
                .run(Actor.tracker("run"), ShippedBook.book(), DAY, AreaList.of(areas), judged -> {});
        // a run of one day has nothing late: a third of the deadlines have passed
        database.write(handle -> handle.execute(
                "update docket_case set due_on = date '2026-11-01' where mod(id, 3) = 0 and due_on is not null"));
    }

    private static Dossier moved(Dossier dossier, String area) {
        var own = dossier.cooperative().with(Map.of(Sheet.COOPERATIVES.column("area"), area));
        return new Dossier(own, dossier.children());
    }

    private void reader(int number, String area) {
        var address = "p" + number + "@htx.example.vn";
        areaOf.put(address, area);
        database.write(handle -> {
            var account = handle.createUpdate(
                            """
                            insert into account (login, name, language, everywhere, version, created_at)
                            values (:login, 'Nguyễn An', 'vi', false, 1, :at)""")
                    .bind("login", "p" + number)
                    .bind("at", clock.instant())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(long.class)
                    .one();
            handle.execute("insert into account_role (account_id, role) values (?, 'INSPECTOR')", account);
            handle.execute("insert into account_area (account_id, area) values (?, ?)", account, area);
            return handle.execute(
                    """
                    insert into alert_subscription (account_id, active, mandatory, kinds, areas, language, week_day,
                        at_hour, quiet_too, attachment, notices, address)
                    values (?, 'yes', 'no', '', '', 'vi', ?, 7, 'yes', 'no', '', ?)""",
                    account,
                    DayOfWeek.MONDAY.getValue(),
                    address);
        });
    }

    private void look(List<Inbox.Mail> mails, int readers) throws MessagingException, IOException {
        assertThat(mails).hasSize(readers);
        var told = new HashSet<String>();
        var cases = casesByArea();
        for (var mail : mails) {
            assertThat(mail.to()).hasSize(1);
            var to = mail.to().get(0);
            assertThat(told.add(to)).as(to).isTrue();
            var area = areaOf.get(to);
            var text = (String)
                    ((Multipart) mail.parsed().getContent()).getBodyPart(0).getContent();
            CASE.matcher(text).results().forEach(found -> assertThat(cases.get(area))
                    .as(to + " " + found.group())
                    .contains(Long.parseLong(found.group(1))));
            var figures = FIGURES.matcher(mail.parsed().getSubject());
            assertThat(figures.find()).as(mail.parsed().getSubject()).isTrue();
            assertThat(number(figures.group(1))).as(to).isEqualTo(count(OPEN + " and d.due_on < :day", area));
            assertThat(number(figures.group(2)))
                    .as(to)
                    .isEqualTo(
                            count(OPEN + " and d.opened_at > timestamp with time zone '2026-11-16 02:00:00+00'", area));
            assertThat(number(figures.group(3))).as(to).isEqualTo(count(OPEN + " and d.regressed = 'yes'", area));
        }
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replace(".", ""));
    }

    private long count(String sql, String area) {
        return database.read(handle -> {
            var query = handle.createQuery(sql).bind("area", area);
            return (sql.contains(":day") ? query.bind("day", DAY) : query)
                    .mapTo(long.class)
                    .one();
        });
    }

    private Map<String, Set<Long>> casesByArea() {
        return database.read(handle -> {
            var cases = new HashMap<String, Set<Long>>();
            handle.createQuery("select c.area, d.id from docket_case d join cooperative c on c.id = d.cooperative_id")
                    .map((rows, context) -> cases.computeIfAbsent(rows.getString(1), area -> new HashSet<>())
                            .add(rows.getLong(2)))
                    .list();
            return cases;
        });
    }
}
