package coop.docket.cases.workflow;

import coop.docket.packs.LivePack;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How cases are worked, as the pack in force states it; of each pack it is read once. Where this program cannot read it
 * any more, the program's own procedures stand in, and no run succeeds until a version is published that can be read.
 */
public final class LiveWorkflow implements Supplier<Workflow> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWorkflow.class);

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

    /** A newer program may not take a file that was sound when it was published; cases can be worked on all the same. */
    private static Workflow readable(ReadPack pack) {
        try {
            return WorkflowFile.of(pack);
        } catch (PackNotValid outgrown) {
            LOG.error("cases go by the program's own procedures, since the published ones cannot be read", outgrown);
            return WorkflowFile.read(ReadPack.of(PackFiles.shipped(), new Problems()), new Problems());
        }
    }

    private synchronized Workflow of(ReadPack now) {
        if (now != pack) {
            workflow = readable(now);
            pack = now;
        }
        return workflow;
    }
}
