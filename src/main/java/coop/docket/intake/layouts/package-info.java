/**
 * Layouts that are not ours: what a file has for sheets and headings, what is proposed for them, and what an office has
 * said of them before.
 *
 * <p>In comes what a file was found to have; out go mappings. It must not know how a file is read.
 */
package coop.docket.intake.layouts;
