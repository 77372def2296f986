package coop.docket.cases.letters;

import coop.docket.access.Actor;
import coop.docket.areas.Vietnam;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;

/** Proposes what a letter may say, for whoever draws it up to change. */
public final class ProposeFields {
    private static final int DAYS_AHEAD = 7;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Database database;
    private final InstantSource clock;
    private final ReadCourse courses;

    public ProposeFields(Database database, InstantSource clock, ReadCourse courses) {
        this.database = database;
        this.clock = clock;
        this.courses = courses;
    }

    /**
     * @return with null for what nobody but the office knows
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him
     */
    public LetterFields propose(Actor actor, long caseId, LetterKind kind) {
        return database.read(handle -> {
            var area = new ReadCase(database).read(actor, caseId).line().area();
            var commune = kind.meets() ? MatterDao.commune(handle, area) : null;
            return new LetterFields(
                    day(actor, caseId, kind),
                    kind.invites() ? MORNING : null,
                    commune == null ? null : OfficialForm.say("place", OfficialForm.committee(commune)),
                    null,
                    kind.meets() && !kind.invites() ? null : OfficialForm.say("signer-title"),
                    null,
                    null);
        });
    }

    /** Of a meeting that has been today's; of what is to come a week ahead, on which somebody works; else the deadline. */
    private LocalDate day(Actor actor, long caseId, LetterKind kind) {
        var course = courses.read(actor, caseId);
        var today = Vietnam.today(clock);
        if (kind.invites()) {
            return course.workflow().calendar().onOrAfter(today.plusDays(DAYS_AHEAD));
        }
        if (kind.meets()) {
            return today;
        }
        var due = course.work().due();
        return due == null || due.on().isBefore(today) ? null : due.on();
    }
}
