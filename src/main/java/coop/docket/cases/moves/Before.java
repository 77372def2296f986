package coop.docket.cases.moves;

import coop.docket.cases.course.Position;
import coop.docket.cases.course.PositionJson;
import java.time.LocalDate;
import java.util.Map;

/**
 * What stood before an action, so that it can be taken back.
 *
 * @param covered rules that a dismissal covers, each to its last day
 */
public record Before(Position position, Map<String, LocalDate> covered) {

    public String written() {
        return PositionJson.write(this);
    }

    static Before read(String written) {
        return PositionJson.read(written, Before.class);
    }

    /** What stands now. */
    public static Before of(Hand hand) {
        return new Before(
                hand.position(), CoverDao.of(hand.handle(), hand.held().id()));
    }
}
