/**
 * What two packs say differently of the stored register on one day.
 *
 * <p>In come two rule books, a day and areas; the dossiers are read from the register, once. Out goes what one of them
 * finds and the other does not, or says otherwise. It must not know why anybody compares them, and keeps nothing.
 */
package coop.docket.assessment.comparison;
