package coop.docket.cases.moves;

import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Position;
import java.util.Map;

/** Something that a person does with a case. */
public interface Move {

    /** What it is told as. */
    CaseAction action();

    default Permission permission() {
        return Permission.WORK_CASES;
    }

    /**
     * @return null where it is so already
     * @throws coop.docket.refusal.Refusal NOT_VALID or NOT_NOW, with what is missing
     */
    Made make(Hand hand);

    /**
     * What came of it.
     *
     * @param told for the case's history
     * @param audited for the audit, from which nothing can be taken: without personal data
     */
    record Made(Position position, Map<String, ?> told, Map<String, ?> audited) {
        public static Made of(Position position, Told told) {
            return new Made(position, told.told(), told.audited());
        }
    }
}
