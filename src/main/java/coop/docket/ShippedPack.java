package coop.docket;

import coop.docket.cases.workflow.Workflow;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;

/** The rules that the program carries, read when first asked for. */
final class ShippedPack {
    private ReadPack read;
    private Workflow workflow;

    /** How cases are worked, as that pack states it. */
    synchronized Workflow workflow() {
        if (workflow == null) {
            workflow = ownWorkflow(read());
        }
        return workflow;
    }

    private static Workflow ownWorkflow(ReadPack pack) {
        try {
            return WorkflowFile.of(pack);
        } catch (PackNotValid impossible) {
            throw new IllegalStateException("the program's own workflow was checked when it was built", impossible);
        }
    }

    synchronized ReadPack read() {
        if (read == null) {
            read = ReadPack.of(PackFiles.shipped(), new Problems());
        }
        return read;
    }
}
