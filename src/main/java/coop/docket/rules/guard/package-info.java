/** Placeholder. */
package coop.docket.rules.guard;
