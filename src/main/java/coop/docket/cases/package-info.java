/**
 * What do we do about it? The cases of the docket: what opens and closes them, who works them, what happened to them.
 *
 * <p>In come what a run found, and what officers do; out go cases in order of priority, each with its grounds and its
 * events. It must not know how rules are judged, nor who is to be told. Here stands what all its parts share:
 * {@code following} lets cases follow from runs, {@code work} holds what officers do, {@code docket} reads.
 */
package coop.docket.cases;
