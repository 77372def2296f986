package coop.docket.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.ShippedWorkflow;
import coop.docket.language.Citation;
import coop.docket.language.Language;
import org.junit.jupiter.api.Test;

/** What steps rest upon is quoted in Vietnamese to the last word. */
class StepBasisTest {

    @Test
    void of_every_step() {
        var bases = ShippedWorkflow.get().procedures().values().stream()
                .flatMap(procedure -> procedure.steps().values().stream())
                .map(step -> Citation.in(Language.VI, step.basis()));

        assertThat(bases).isNotEmpty().allSatisfy(basis -> assertThat(basis)
                .doesNotContainPattern(
                        "(?i)\\b(law|decree|circular|decision|letter|art|plans?|of|the|until|written)\\b"));
    }
}
