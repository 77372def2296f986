/**
 * By which rules? The published versions of the rule pack, and which of them is in force on a day.
 *
 * <p>In comes a pack that others have found sound and approved; out go versions, their files, and the pack in force, read
 * once. A version never changes. It must not know who may publish, nor what the rules find.
 */
package coop.docket.packs;
