package coop.docket.rulemaking;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.Colleagues;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.access.TestClock;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import java.time.LocalDate;
import java.util.Set;

/** An office for tests, with a first version of the rules and people who change them. */
public final class RuleOffice implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    public final TestClock clock = new TestClock();
    public final Database database;
    public final LivePack live;
    /** Two policy officers and a head. */
    public final Actor an;

    public final Actor binh;
    public final Actor head;

    public RuleOffice(TestDatabase kind) {
        database = kind.open();
        new PublishFirst(database, clock).publish();
        live = new LivePack(database, clock);
        an = colleague("lan", Role.POLICY);
        binh = colleague("binh", Role.POLICY);
        head = colleague("head", Role.HEAD);
    }

    public Actor colleague(String login, Role... roles) {
        var details = new AccountDetails(login, Language.VI, Set.of(roles), true, Set.of());
        var account = new AddAccount(database, clock)
                .add(Actor.tracker("cli"), new NewAccount(login, "mưa nguồn chớp bể", details));
        return database.read(handle -> Colleagues.find(handle, account)).orElseThrow();
    }

    public long count(String from) {
        return database.read(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(long.class)
                .one());
    }

    @Override
    public void close() {
        database.close();
    }
}
