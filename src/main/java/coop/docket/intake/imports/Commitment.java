package coop.docket.intake.imports;

/**
 * Someone's word that a difference they have seen is to be committed.
 *
 * @param token of the preview
 * @param acceptGood whether the good rows are taken though others are refused
 */
public record Commitment(ImportToken token, boolean acceptGood) {}
