package coop.docket.rules.examples;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import java.time.LocalDate;

/**
 * One example of a rule: a dossier on a day and whether the rule is to be raised.
 *
 * @param name what it shows
 * @param line where it stands in its file, from 1
 * @param today the as-of day
 * @param flagged whether the rule is to be raised
 * @param since since when; null where the example does not say
 * @param sinceNothing whether the example says that there is no such day
 * @param areas the areas that are loaded
 */
public record Example(
        String name,
        int line,
        LocalDate today,
        boolean flagged,
        LocalDate since,
        boolean sinceNothing,
        Dossier dossier,
        AreaList areas) {}
