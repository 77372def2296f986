package coop.docket.assessment.questions;

/**
 * Where a value comes from.
 *
 * @param revision of the register
 * @param fileName null where the revision was no import
 * @param line of the file; 0 where no file speaks
 */
public record ValueSource(long revision, String fileName, int line) {}
