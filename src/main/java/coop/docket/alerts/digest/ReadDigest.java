package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.access.AuditRoot;
import coop.docket.access.ListAreas;
import coop.docket.access.Narrowed;
import coop.docket.access.Permission;
import coop.docket.alerts.Week;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.DocketPage;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Reads what one reader's week says: of what he may see that which he wants to be told. */
public final class ReadDigest {
    private static final int LINES = 10;

    private final Database database;
    private final InstantSource clock;
    private final ReadDocket docket;
    private final ListAreas areas;
    private final ReadCommunes communes;
    private final ReadUpcoming upcoming;
    private final RulesOfWeek rules;
    private final ReadRuleDoubts doubts;
    private final ReadFreshness freshness;
    private final ReadProgress progress;

    public ReadDigest(Database database, InstantSource clock, LivePack packs) {
        this.database = database;
        this.clock = clock;
        this.docket = new ReadDocket(database, clock);
        this.areas = new ListAreas(database);
        this.communes = new ReadCommunes(database, clock);
        this.upcoming = new ReadUpcoming(database, packs);
        this.rules = new RulesOfWeek(database, clock);
        this.doubts = new ReadRuleDoubts(database, packs, clock);
        this.freshness = new ReadFreshness(database, clock);
        this.progress = new ReadProgress(database, packs);
    }

    /**
     * @param week for which it is told; the figures of the one before stand beside
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Digest of(Actor actor, Subscription wished, Week week, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var reader = database.read(handle -> Narrowed.to(handle, actor, wished.areas()));
        var areasAsked = reader == actor ? Set.<String>of() : reader.scope().areas();
        var sections = sections(reader, wished, areasAsked, today);
        return new Digest(
                week.toString(),
                today,
                clock.instant(),
                database.read(handle -> PlaceDao.name(handle, reader.scope())),
                sections,
                communes.of(reader, wished, today, LINES),
                before(actor, week),
                upcoming.read(reader, wished::tells, today, 0, LINES),
                rules.changes(actor),
                rules.approvals(actor),
                doubts.of(actor),
                freshness.of(reader),
                progress.of(reader, today),
                database.read(handle -> root(AuditRoot.newest(handle))));
    }

    /** What has counted the cases that a digest tells of need not be counted again. */
    ReadDocket docket() {
        return docket;
    }

    /** Asks the rules now, so that no reader's digest has to wait for them. */
    public void warm(LocalDate today) {
        upcoming.warm(today);
    }

    Upcoming upcoming(Actor actor, Subscription wished, LocalDate today, int from, int most) {
        actor.need(Permission.READ_CASES);
        var reader = database.read(handle -> Narrowed.to(handle, actor, wished.areas()));
        return upcoming.read(reader, wished::tells, today, from, most);
    }

    private Map<Part, Section> sections(Actor reader, Subscription wished, Set<String> within, LocalDate today) {
        var pages = new EnumMap<Part, DocketPage>(Part.class);
        for (var part : Part.values()) {
            if (part != Part.VERIFY || wished.tells(CaseKind.VERIFY)) {
                var wanted = part.wanted(wished.kinds(), reader.account());
                pages.put(part, docket.read(reader, wanted, part.order(), null, LINES, today));
            }
        }
        var names = areas.names(
                reader,
                pages.values().stream().flatMap(page -> page.lines().stream()).map(CaseLine::area));
        var sections = new EnumMap<Part, Section>(Part.class);
        pages.forEach((part, page) -> sections.put(
                part,
                new Section(
                        page.total(),
                        part.path(wished.kinds(), within),
                        page.lines().stream().map(line -> Line.of(line, names)).toList())));
        return sections;
    }

    private Map<Part, Long> before(Actor actor, Week week) {
        var then = new EnumMap<Part, Long>(Part.class);
        database.read(handle -> KeptDigestDao.find(handle, actor.account(), week.previous()))
                .ifPresent(kept -> kept.sections().forEach((part, section) -> then.put(part, section.total())));
        return then;
    }

    private static Digest.Root root(AuditRoot newest) {
        return new Digest.Root(newest.number(), newest.root());
    }
}
