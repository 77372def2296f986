/**
 * Where a reader begins.
 *
 * <p>In comes the reader; out goes what there is for him to do. It must not know how any of it is done.
 */
package coop.docket.pages.start;
