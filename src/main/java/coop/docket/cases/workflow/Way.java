package coop.docket.cases.workflow;

import java.util.List;

/**
 * How a step is left.
 *
 * @param to the step that follows; null at the end of the procedure
 * @param needs what must be so before
 * @param when what the register says once this has happened; null where it says nothing
 */
public record Way(String name, String to, List<Gate> needs, Fact when) {

    public boolean ends() {
        return to == null;
    }
}
