package coop.docket;

import coop.docket.access.Role;
import coop.docket.areas.Vietnam;
import coop.docket.cli.DemoAccount;
import coop.docket.language.Language;
import coop.docket.pages.gate.Routes;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/** The demonstration as it is shown, in this process, with fewer cooperatives; one for all tests that only look. */
public final class ShownDemonstration {
    private static final int SIZE = Integer.getInteger("shown", 300);

    private static final class Shared {
        private static final ShownDemonstration ONE = start();
    }

    private final Demonstration demonstration;

    private ShownDemonstration(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    public static ShownDemonstration shared() {
        return Shared.ONE;
    }

    private static ShownDemonstration start() {
        var clock = InstantSource.system();
        var today = Vietnam.today(clock);
        try {
            return new ShownDemonstration(Demonstration.start(today, SIZE, Language.VI, clock));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public URI address() {
        return URI.create(demonstration.address());
    }

    public List<Routes.Entry> routes() {
        return demonstration.routes();
    }

    /** Who has this role there. */
    public DemoAccount account(Role role) {
        return demonstration.accounts().stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
