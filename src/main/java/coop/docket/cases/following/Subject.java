package coop.docket.cases.following;

import coop.docket.assessment.live.Ground;
import coop.docket.cases.CaseKind;

/** What there can be one case of. */
record Subject(long cooperativeId, CaseKind kind) {

    static Subject of(Ground ground) {
        return new Subject(ground.cooperativeId(), CaseKind.of(ground.kind()));
    }
}
