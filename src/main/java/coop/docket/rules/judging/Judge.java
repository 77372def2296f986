package coop.docket.rules.judging;

import coop.docket.register.Dossier;
import java.util.List;

/** Judges dossiers on one day, wherever the rules run. */
public interface Judge extends AutoCloseable {

    /** What the pack says of these dossiers: by dossier in their order, then by rule; at most one finding a rule. */
    List<Finding> judge(List<Dossier> dossiers);

    @Override
    void close();
}
