package coop.docket.cases;

import coop.docket.cases.workflow.Workflow;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;

/** The workflow that the program carries, read once for all tests. */
public final class ShippedWorkflow {
    private static final Workflow WORKFLOW = read();

    private ShippedWorkflow() {}

    public static Workflow get() {
        return WORKFLOW;
    }

    private static Workflow read() {
        try {
            return WorkflowFile.of(ReadPack.of(PackFiles.shipped(), new Problems()));
        } catch (PackNotValid notValid) {
            throw new AssertionError(notValid);
        }
    }
}
