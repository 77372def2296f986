/**
 * What a file would change: the register as handed in, held against the register as stored.
 *
 * <p>In come an open {@link coop.docket.intake.RegisterFile} and a handle to read what is stored; out come, a few hundred
 * cooperatives at a time, the rows that are new and the values that are others. It must not change anything itself.
 *
 * <p>A blank cell says that the value is not known, and takes an earlier one back; a column or sheet that the file does
 * not have says nothing. What the file does not mention is told and kept, a cooperative as well as a row of one that it
 * does mention: nothing is deleted by being left out.
 */
package coop.docket.intake.difference;
