package coop.docket.cases.workflow;

import coop.docket.packs.LivePack;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import java.util.function.Supplier;

/** How cases are worked, as the pack in force states it; of each pack it is read once. */
public final class LiveWorkflow implements Supplier<Workflow> {
    private final LivePack packs;
    private ReadPack pack;
    private Workflow workflow;

    public LiveWorkflow(LivePack packs) {
        this.packs = packs;
    }

    @Override
    public Workflow get() {
        return of(packs.today().pack());
    }

    private synchronized Workflow of(ReadPack now) {
        if (now != pack) {
            try {
                workflow = WorkflowFile.of(now);
                pack = now;
            } catch (PackNotValid changed) {
                throw new IllegalStateException("a published workflow was sound when it was published", changed);
            }
        }
        return workflow;
    }
}
