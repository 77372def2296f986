package coop.docket.register.search;

import coop.docket.register.Sheet;
import java.util.List;
import java.util.Map;

/**
 * All that the register knows of a cooperative, as far as the reader may read it.
 *
 * @param facts the rows of each sheet that has any, each row with its facts
 */
public record Profile(CooperativeLine cooperative, Map<Sheet, List<List<Fact>>> facts) {}
