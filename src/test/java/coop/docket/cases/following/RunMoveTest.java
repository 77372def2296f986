package coop.docket.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tracker's own moves, all of them. */
class RunMoveTest {

    @ParameterizedTest(name = "{0} {1}, mentioned since: {2}, merged into an open one: {3}; holds: {4} → {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,         -,         false, false, false, NONE",
                "-,         -,         false, false, true,  OPEN",
                "OPEN,      -,         false, false, true,  UPDATE",
                "WAITING,   -,         false, false, true,  UPDATE",
                "SUSPENDED, -,         false, false, true,  UPDATE",
                "OPEN,      -,         false, false, false, CLEAR",
                "WAITING,   -,         false, false, false, CLEAR",
                "SUSPENDED, -,         false, false, false, CLEAR",
                "CLOSED,    CLEARED,   false, false, false, NONE",
                "CLOSED,    CLEARED,   false, false, true,  REGRESS",
                "CLOSED,    RESOLVED,  false, false, true,  NONE",
                "CLOSED,    RESOLVED,  true,  false, true,  REGRESS",
                "CLOSED,    RESOLVED,  true,  false, false, NONE",
                "CLOSED,    DISMISSED, false, false, false, NONE",
                "CLOSED,    DISMISSED, false, false, true,  REOPEN",
                "CLOSED,    MERGED,    false, true,  true,  NONE",
                "CLOSED,    MERGED,    false, false, true,  REOPEN",
                "CLOSED,    MERGED,    false, false, false, NONE",
            })
    void follow_from_the_case_and_whether_its_grounds_hold(
            CaseState state, Outcome outcome, boolean mentioned, boolean merged, boolean holds, RunMove move) {
        var now = state == null
                ? null
                : new CaseNow(
                        1, new Subject(1, CaseKind.DEBT), state, outcome, false, mentioned, merged, null, null, 1);

        assertThat(RunMove.of(now, holds)).isEqualTo(move);
    }
}
