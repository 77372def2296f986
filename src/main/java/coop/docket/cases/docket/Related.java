package coop.docket.cases.docket;

import java.util.List;

/**
 * The cases around a case, as far as a reader sees them.
 *
 * @param linked those that have to do with it
 * @param into the one that holds its matter; null unless it is merged
 * @param beside the other open cases of its cooperative
 */
public record Related(List<CaseLine> linked, CaseLine into, List<CaseLine> beside) {}
