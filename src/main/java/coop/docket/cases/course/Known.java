package coop.docket.cases.course;

import coop.docket.cases.CaseKind;
import coop.docket.register.Dossier;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known around a case.
 *
 * @param dossier what the register has of its cooperative
 * @param openCases those of the same cooperative that are open, by kind
 * @param legalGround whether a ground of the case that stands is a provision, and no mere sign
 * @param opened the day on which the case was opened
 */
public record Known(
        Dossier dossier, Map<CaseKind, Long> openCases, boolean legalGround, LocalDate opened, LocalDate today) {}
