package coop.docket.rules.engine;

import coop.docket.register.Dossier;
import coop.docket.rules.terms.Terms;
import coop.docket.rules.vocabulary.Cooperative;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.time.SessionPseudoClock;

/** Judges dossiers on one day, some at a time, in one thread; kept for as long as there are dossiers. */
public final class Session implements AutoCloseable {
    /** How many are judged at a time: fewer cost more firing, more cost memory. */
    public static final int BATCH = 100;

    private static final int FLAGS_AT_MOST = 1_000;

    private final KieSession session;
    private final Terms terms;

    Session(KieBase base, Terms terms) {
        var settings = KieServices.Factory.get().newKieSessionConfiguration();
        settings.setOption(ClockTypeOption.PSEUDO);
        this.session = base.newKieSession(settings, null);
        this.terms = terms;
        // noon: at midnight of the day on which one rule ends and the next begins both are silent
        var noon = terms.today().atTime(LocalTime.NOON).atZone(ZoneId.systemDefault());
        SessionPseudoClock clock = session.getSessionClock();
        clock.advanceTime(noon.toInstant().toEpochMilli(), TimeUnit.MILLISECONDS);
    }

    /**
     * The cooperatives of these dossiers, in their order, with the flags that rules raised.
     *
     * @throws coop.docket.rules.terms.Deadline.RulesRanTooLong when the terms' deadline passes
     */
    public List<Cooperative> judge(List<Dossier> dossiers) {
        terms.deadline().restart();
        var cooperatives = new ArrayList<Cooperative>(dossiers.size());
        var handles = new FactHandle[dossiers.size()];
        for (int i = 0; i < handles.length; i++) {
            var cooperative = new Cooperative(dossiers.get(i), terms);
            cooperatives.add(cooperative);
            handles[i] = session.insert(cooperative);
        }
        session.fireAllRules(handles.length * FLAGS_AT_MOST);
        for (var handle : handles) {
            session.delete(handle);
        }
        return cooperatives;
    }

    /** The class that decides which rules a cooperative meets: made for the pack, or the engine's own. */
    String rootNetwork() {
        return ((InternalRuleBase) session.getKieBase())
                .getRete()
                .getEntryPointNode(EntryPointId.DEFAULT)
                .getObjectTypeNodes()
                .get(new ClassObjectType(Cooperative.class))
                .getObjectSinkPropagator()
                .getClass()
                .getName();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
