/**
 * What may have befallen a cooperative: one story for each thing that an office finds.
 *
 * <p>In comes the draft of a sound cooperative; out goes one with that story. It must not know any rule, only what happens
 * to cooperatives.
 */
package coop.docket.register.demonstration.stories;
