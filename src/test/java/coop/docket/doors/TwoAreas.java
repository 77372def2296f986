package coop.docket.doors;

import coop.docket.TestService;
import coop.docket.access.Actor;
import coop.docket.access.Colleagues;
import coop.docket.access.Role;
import coop.docket.access.TestSessions;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.NewDocument;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.letters.LetterFields;
import coop.docket.cases.letters.LetterKind;
import coop.docket.cases.moves.Comment;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.database.Database;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.Commitment;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.SilentFollower;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A service with two areas, marks in all that lies in one of them, and somebody of each role in each. */
final class TwoAreas {
    static final String HERE = "25000";
    static final String THERE = "26000";
    static final String NOWHERE = "29999";
    /** Stands in every text of what lies there: names, codes, creditors, comments, the names of files. */
    static final String MARK_OF_THERE = "zqthere";

    static final String MARK_OF_HERE = "zqheree";
    /** Stands in personal columns alone. */
    static final String PERSON = "zqperson";

    // pages tell times, and must tell the same ones after something has happened elsewhere
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T02:00:00Z"));

    final TestService service = TestService.start("http://localhost", CLOCK);
    final Database database = service.database();
    final List<Asking> people = new ArrayList<>();

    TwoAreas() {
        new ImportAreas(database)
                .take(
                        AreaList.of(List.of(
                                new Area(HERE, "Xã Đông", "COMMUNE", "25", null, null),
                                new Area(THERE, "Xã Tây", "COMMUNE", "26", null, null))),
                        List.of());
        for (var role : Role.values()) {
            people.add(person("here." + role, role, Set.of(HERE)));
            people.add(person("there." + role, role, Set.of(THERE)));
            people.add(person("nowhere." + role, role, Set.of(NOWHERE)));
            people.add(person("everywhere." + role, role, Set.of()));
        }
        judgedAfter(() -> {
            imported(MARK_OF_HERE, HERE, 3);
            imported(MARK_OF_THERE, THERE, 3);
        });
        for (var mark : List.of(MARK_OF_HERE, MARK_OF_THERE)) {
            comment(mark);
            attach(mark);
            draw(mark);
        }
        toldOfTheWeek();
    }

    /** The service says the week in the background, and pages tell what was said once it has been. */
    private void toldOfTheWeek() {
        var until = Instant.now().plus(Duration.ofMinutes(2));
        while (number("select count(*) from alert_slot") == 0
                || number("select count(*) from alert_message where way = 'PAGE' and state = 'WAITING'") > 0) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("nothing is said of the week");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private Asking person(String name, Role role, Set<String> areas) {
        var login = name.toLowerCase(Locale.ROOT);
        var account = TestSessions.account(database, CLOCK, login, areas, role);
        var session = TestSessions.begin(database, account, CLOCK.instant());
        var bearer = TestSessions.token(database, CLOCK, account);
        return new Asking(service.address(), name, role, areas, session.sessionToken(), session.csrfToken(), bearer);
    }

    Asking stranger() {
        return new Asking(service.address(), "nobody", null, Set.of(NOWHERE), null, null, null);
    }

    Stream<Asking> limitedTo(String area) {
        return people.stream().filter(each -> each.areas().equals(Set.of(area)));
    }

    private static Dossier cooperative(String mark, String area, int number) {
        var plain =
                DocketOffice.noMeeting("GCN:" + mark + number, area).dossier().cooperative();
        var own = new ArrayList<String>();
        for (var column : Sheet.COOPERATIVES.columns()) {
            if (plain.value(column) != null) {
                own.add(column.key());
                own.add(plain.value(column).toString());
            }
        }
        var more = List.of(
                "address", "Thôn " + mark, "industry", mark, "representative", PERSON + mark, "phone", PERSON + mark);
        own.addAll(more);
        return Given.cooperative(own.toArray(String[]::new))
                .with(Sheet.DEBTS, "debt_no", "1", "creditor", mark, "balance", "1000000", "due_on", "2020-01-01")
                .with(Sheet.ASSETS, "asset_no", "1", "description", mark, "parcel", mark)
                .dossier();
    }

    /** A file of that area's own head. */
    private void imported(String mark, String area, int size) {
        try {
            var folder = Files.createTempDirectory("areas").resolve(mark + "-" + size);
            RegisterFiles.write(
                    folder, IntStream.range(0, size).mapToObj(i -> cooperative(mark, area, i)), Language.VI, true);
            var file = HandedIn.of(folder);
            var head = head(area);
            var seen = new PreviewImport(database).preview(head, file, new SilentFollower());
            new CommitImport(database, CLOCK)
                    .commit(head, file, new Commitment(seen.token(), false), new SilentFollower());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Actor head(String area) {
        var login = (area.equals(HERE) ? "here" : "there") + ".head";
        var account = number("select id from account where login = '" + login + "'");
        return database.read(handle -> Colleagues.find(handle, account)).orElseThrow();
    }

    /** At once, so that the service itself finds nothing to judge. */
    private void judgedAfter(Runnable change) {
        database.write(handle -> {
            change.run();
            return judged();
        });
    }

    private Object judged() {
        return new LiveRun(database, CLOCK, new FollowRun(CLOCK, ShippedWorkflow.get()))
                .run(Actor.tracker("run"), ShippedBook.book(), DocketOffice.DAY, AreaList.NOT_LOADED, judged -> {});
    }

    private void comment(String mark) {
        var id = caseOf(mark);
        var version = number("select version from docket_case where id = " + id);
        new WorkOnCase(database, CLOCK, ShippedWorkflow::get)
                .act(head(mark.equals(MARK_OF_HERE) ? HERE : THERE), id, version, new Comment(mark));
    }

    private void attach(String mark) {
        var id = caseOf(mark);
        var version = number("select version from docket_case where id = " + id);
        var paper = new NewDocument("photo", null, mark + ".txt", mark.getBytes(StandardCharsets.UTF_8));
        new AttachDocument(database, new WorkOnCase(database, CLOCK, ShippedWorkflow::get))
                .attach(head(mark.equals(MARK_OF_HERE) ? HERE : THERE), id, version, paper);
    }

    private void draw(String mark) {
        var id = caseOf(mark);
        var version = number("select version from docket_case where id = " + id);
        var fields = new LetterFields(DocketOffice.DAY, null, null, mark, mark, null, null);
        new IssueLetter(database, CLOCK, new WorkOnCase(database, CLOCK, ShippedWorkflow::get))
                .issue(head(mark.equals(MARK_OF_HERE) ? HERE : THERE), id, version, LetterKind.REMINDER, fields);
    }

    /** Something happens there: cooperatives come, cases open, somebody writes. */
    void somethingHappensThere() {
        judgedAfter(() -> imported(MARK_OF_THERE, THERE, 7));
        comment(MARK_OF_THERE);
    }

    long caseOf(String mark) {
        return number("select min(d.id) from docket_case d join cooperative c on c.id = d.cooperative_id"
                + " where lower(c.name) like '%" + mark + "%'");
    }

    long cooperativeOf(String mark) {
        return number("select min(id) from cooperative where lower(name) like '%" + mark + "%'");
    }

    long documentOf(String mark) {
        return number("select min(id) from case_document where case_id = " + caseOf(mark));
    }

    /** The letter for print. */
    long letterOf(String mark) {
        return number("select min(id) from case_document where kind = 'reminder' and case_id = " + caseOf(mark));
    }

    long importOf(String mark) {
        return number("select max(id) from revision where file_name like '" + mark + "%'");
    }

    long number(String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    /** Counts all that a change would leave behind. */
    String everythingDone() {
        return Stream.of(
                        "audit_entry",
                        "case_event",
                        "revision",
                        "account",
                        "api_token",
                        "answered_request",
                        "case_document")
                .map(table -> table + " " + number("select count(*) from " + table))
                .toList()
                .toString();
    }
}
