package coop.docket;

import coop.docket.access.Actor;
import coop.docket.access.Colleagues;
import coop.docket.areas.Vietnam;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.docket.Wanted;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.NewDocument;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Confirm;
import coop.docket.cases.moves.Move;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Way;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** What people of an invented office have done with their cases between two hand-ins: the same for the same day. */
final class DemonstrationWork {
    /** The docket's heaviest cases are worked on, a third of them; the rest has been left lying, as happens. */
    private static final int PART = 3;

    private static final int MOST = 130;

    private static final List<String> STAFF = List.of("inspector", "legal");

    private static final int MOST_STEPS = 4;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int WORKING_MINUTES = 420;

    private final Database database;
    private final Workflow workflow;
    private final DemonstrationRemarks remarks;
    private final List<Actor> staff;
    private final Actor head;
    private final Random random;
    private final WorkOnCase work;
    private final AttachDocument attaching;
    private Instant now = Instant.EPOCH;

    DemonstrationWork(Database database, Workflow workflow, Language language, long seed) {
        this.database = database;
        this.workflow = workflow;
        this.staff = STAFF.stream().map(this::person).toList();
        this.head = person("head");
        this.random = new Random(seed);
        this.remarks = new DemonstrationRemarks(language, workflow, random);
        InstantSource then = () -> now;
        this.work = new WorkOnCase(database, then, () -> workflow);
        this.attaching = new AttachDocument(database, work);
    }

    private Actor person(String login) {
        return database.read(handle -> Colleagues.find(handle, login)).orElseThrow();
    }

    /** Goes through the docket as it was after the first of these days and works on it until the eve of the second. */
    void between(LocalDate handedIn, LocalDate next) {
        var docket = new ReadDocket(database, () -> at(handedIn, 0))
                .read(head, Wanted.OPEN, Order.PRIORITY, null, MOST, handedIn);
        var part = docket.lines().stream().limit(docket.total() / PART).toList();
        for (var line : part) {
            var days = days(handedIn, next);
            now = days.get(0);
            // the inspector is limited to some communes
            staff.stream()
                    .filter(person -> tried(head, line, held(line.id()).version(), new Assign(person.account())) > 0)
                    .findFirst()
                    .ifPresent(person -> days.subList(1, days.size()).forEach(day -> goOn(person, line, day)));
        }
    }

    /** The last of them shortly before the end, for whoever works on a case is seldom far behind. */
    private List<Instant> days(LocalDate from, LocalDate until) {
        var length = (int) (until.toEpochDay() - from.toEpochDay());
        var days = new ArrayList<Integer>();
        days.add(1 + random.nextInt(3));
        for (int step = random.nextInt(MOST_STEPS); step > 0; step--) {
            days.add(3 + random.nextInt(length - 6));
        }
        days.add(length - 1 - random.nextInt(Math.min(8, length / 2)));
        Collections.sort(days);
        return days.stream()
                .map(day -> at(from.plusDays(day), random.nextInt(WORKING_MINUTES)))
                .toList();
    }

    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(NINE).plusMinutes(minutes).atZone(Vietnam.ZONE).toInstant();
    }

    private void goOn(Actor person, CaseLine line, Instant day) {
        now = day;
        var held = held(line.id());
        var step = held.position().work().step();
        if (step == null) {
            settle(person, line, held.version());
        } else if (random.nextInt(6) == 0) {
            tried(person, line, held.version(), remarks.aside(Vietnam.today(() -> now)));
        } else {
            leave(person, line, workflow.of(line.kind()).step(step), held.version());
        }
    }

    private void settle(Actor person, CaseLine line, long version) {
        var proposed = tried(person, line, version, remarks.settled());
        if (proposed > 0 && random.nextInt(3) > 0) {
            tried(head, line, proposed, new Confirm());
        }
    }

    /** What the step asks for is added, then the first way that is open is taken, the end last. */
    private void leave(Actor person, CaseLine line, Step step, long version) {
        var seen = version;
        if (step.document() != null) {
            seen = attach(person, line, step, step.document(), seen);
        }
        if (step.delivery()) {
            seen = attach(person, line, step, Workflow.DELIVERY_PROOF, seen);
        }
        var noted = step.notes() == null ? null : Vietnam.today(() -> now).plusDays(15);
        for (var way : ways(step)) {
            if (tried(person, line, seen, new CompleteStep(step.name(), way.name(), null, noted, null)) > 0) {
                return;
            }
        }
    }

    private List<Way> ways(Step step) {
        var ways = new TreeMap<Integer, Way>();
        step.ways().values().forEach(way -> ways.put(random.nextInt(1_000_000) + (way.ends() ? 1_000_000 : 0), way));
        return List.copyOf(ways.values());
    }

    private long attach(Actor person, CaseLine line, Step step, String kind, long version) {
        try {
            var paper = new NewDocument(kind, step.name(), kind + ".txt", remarks.paper(kind, line.name()));
            return attaching.attach(person, line.id(), version, paper).version();
        } catch (Refusal refused) {
            return version;
        }
    }

    /** The case's version after it; 0 where it could not be done. */
    private long tried(Actor actor, CaseLine line, long version, Move move) {
        try {
            return work.act(actor, line.id(), version, move);
        } catch (Refusal refused) {
            // what the docket does not allow is not done, in an invented office either
            return 0;
        }
    }

    private HeldCase held(long caseId) {
        return database.read(handle -> HeldCaseDao.look(handle, head.scope(), caseId))
                .orElseThrow();
    }
}
