package coop.docket.cli;

import coop.docket.refusal.Reason;
import java.util.List;

/** The configuration cannot be used; everything that is wrong with it. */
public final class SettingsNotValid extends RuntimeException {
    private final transient List<Reason> reasons;

    public SettingsNotValid(List<Reason> reasons) {
        super(reasons.toString(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
