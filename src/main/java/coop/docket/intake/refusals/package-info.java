/**
 * The refused rows of a file, handed back to be corrected and handed in again.
 *
 * <p>In comes what a reading refuses, as it finds it; out goes a workbook that can be read like the file itself. It must
 * not know where the rows would have gone.
 */
package coop.docket.intake.refusals;
