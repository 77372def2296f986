package coop.docket.rules.engine;

import coop.docket.rules.terms.Terms;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Rules that have been built: shared by threads, each judging in a session of its own. */
public final class CompiledRules implements AutoCloseable {
    private final KieContainer container;
    private final ReleaseId release;
    private final KieBase base;

    CompiledRules(KieContainer container, ReleaseId release) {
        this.container = container;
        this.release = release;
        this.base = container.getKieBase();
    }

    /** A session for one thread that judges on the day of these terms. */
    public Session on(Terms terms) {
        return new Session(base, terms);
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.Factory.get().getRepository().removeKieModule(release);
    }
}
