package coop.docket.intake.sheets;

import coop.docket.intake.texts.OldText;

/**
 * A column that is not in Unicode.
 *
 * @param row the first that shows it, from 1
 * @param sample what stands there
 */
public record OldColumn(int place, OldText old, int row, String sample) {}
