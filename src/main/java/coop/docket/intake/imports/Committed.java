package coop.docket.intake.imports;

import coop.docket.register.Sheet;
import coop.docket.register.revisions.SheetCounts;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a commit did.
 *
 * @param revision the one that was made; empty where the file says only what is known
 * @param counts for each sheet of the file
 * @param total of all sheets
 */
public record Committed(OptionalLong revision, Map<Sheet, SheetCounts> counts, SheetCounts total) {}
