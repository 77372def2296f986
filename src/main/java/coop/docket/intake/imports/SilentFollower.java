package coop.docket.intake.imports;

import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;

/** Tells nobody, for who has seen the difference already. */
public final class SilentFollower implements DifferenceFollower {

    @Override
    public void refused(RefusedCell cell) {}

    @Override
    public void remarked(Remark remark) {}
}
