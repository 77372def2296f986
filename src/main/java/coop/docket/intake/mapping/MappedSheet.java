package coop.docket.intake.mapping;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.Map;

/**
 * A sheet of the register as it is drawn from one of theirs.
 *
 * @param from the name of theirs; empty where their file has only one
 * @param monthFirst whether their dates begin with the month
 * @param oncePerCode whether only the first row of each code counts, the others telling of something else
 */
public record MappedSheet(
        Sheet sheet, String from, boolean monthFirst, boolean oncePerCode, Map<Column, MappedColumn> columns) {}
