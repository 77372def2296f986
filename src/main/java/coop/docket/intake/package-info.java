/**
 * Reading a register that an office hands in: {@link coop.docket.intake.RegisterFile} is the way in.
 *
 * <p>In comes a path; out come dossiers in order of code, the cells for which rows are refused, and remarks. It must not
 * know what is stored already, nor what any rule will say.
 */
package coop.docket.intake;
