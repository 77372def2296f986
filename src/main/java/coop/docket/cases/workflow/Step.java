package coop.docket.cases.workflow;

import java.util.Map;

/**
 * One step of a procedure (bước xử lý).
 *
 * @param actor who acts
 * @param document the kind of its paper; null where it has none
 * @param required whether the step is not left without that paper
 * @param delivery whether it is a notice: no later step is left without a proof of its delivery
 * @param term how long it may take; null where neither law nor plan says
 * @param notes the day that whoever completes it writes down; null where there is none
 * @param legal whether a provision asks for it; else it is practice, and pages say so
 * @param basis the provision, or what the practice rests on
 * @param verified whether somebody has read the provision itself
 * @param ways how it is left, by name, in the order of the file
 */
public record Step(
        String name,
        String actor,
        String document,
        boolean required,
        boolean delivery,
        Term term,
        String notes,
        boolean legal,
        String basis,
        boolean verified,
        Map<String, Way> ways) {}
