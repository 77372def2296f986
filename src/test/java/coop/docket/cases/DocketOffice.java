package coop.docket.cases;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.Colleagues;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.docket.Wanted;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An office for tests: its register, its docket, and those who work there. */
public final class DocketOffice implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final Actor HEAD = TestActors.everywhere(Role.HEAD);

    public final TestClock clock = new TestClock();
    public final Database database;

    public DocketOffice(TestDatabase kind) {
        database = kind.open();
    }

    /** A cooperative that has had no meeting since January 2024, and no other trouble but what is not known of it. */
    public static Given noMeeting(String code, String area) {
        return Given.cooperative(
                "code", code,
                "name", "Hợp tác xã Đông Đô " + code,
                "type", "COOPERATIVE",
                "registered_on", "2015-03-02",
                "legal_status", "ACTIVE",
                "charter_conforms", "yes",
                "area", area,
                "last_activity_on", "2026-11-01",
                "last_meeting_on", "2024-01-10");
    }

    /** With two cooperatives in one commune and one in the next, judged. */
    public static DocketOffice ofThree(TestDatabase kind) {
        var office = new DocketOffice(kind);
        StoredRegister.store(
                office.database,
                List.of(
                        noMeeting("GCN:01", "25000").dossier(),
                        noMeeting("GCN:02", "25000").dossier(),
                        noMeeting("GCN:03", "25001").dossier()));
        office.run(DAY);
        return office;
    }

    public Run run(LocalDate day) {
        return new LiveRun(database, clock, new FollowRun(clock, ShippedWorkflow.get()))
                .run(Actor.tracker("run"), ShippedBook.book(), day, AreaList.NOT_LOADED, judged -> {});
    }

    public WorkOnCase work() {
        return new WorkOnCase(database, clock, ShippedWorkflow::get);
    }

    public Actor colleague(String login, Set<String> areas, Role... roles) {
        var details = new AccountDetails(login, Language.VI, Set.of(roles), areas.isEmpty(), areas);
        var account = new AddAccount(database, clock)
                .add(Actor.tracker("cli"), new NewAccount(login, "mưa nguồn chớp bể", details));
        return database.read(handle -> Colleagues.find(handle, account)).orElseThrow();
    }

    public List<CaseLine> docket(Actor actor, Wanted wanted) {
        return new ReadDocket(database, clock)
                .read(actor, wanted, Order.PRIORITY, null, 200, DAY)
                .lines();
    }

    /** The case of a kind of the cooperative of a code, whatever its state. */
    public CaseFile file(String code, CaseKind kind) {
        var id = database.read(handle -> handle.createQuery(
                        """
                        select d.id from docket_case d join cooperative c on c.id = d.cooperative_id
                        where c.code = :code and d.kind = :kind""")
                .bind("code", code)
                .bind("kind", kind.name())
                .mapTo(long.class)
                .one());
        return new ReadCase(database).read(HEAD, id);
    }

    public long count(String from) {
        return database.read(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(long.class)
                .one());
    }

    /** Decides a case as a person will be able to. */
    public void close(long caseId, Outcome outcome, LocalDate coveredUntil) {
        database.write(handle -> {
            handle.execute(
                    """
                    update docket_case set state = 'CLOSED', outcome = ?, open_slot = null, version = version + 1,
                        look_on = ?, closed_revision = (select revision_id from register_state) where id = ?""",
                    outcome.name(),
                    coveredUntil == null ? null : coveredUntil.plusDays(1),
                    caseId);
            return handle.execute(
                    "update case_ground set covered_until = ? where case_id = ? and present = 'yes'",
                    coveredUntil,
                    caseId);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
