package coop.docket.reading;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import java.time.LocalDate;
import java.util.List;

/** The rules of the pack written down a second time, in Java and from the law's side, to hold the shipped ones against. */
final class Reading {
    private final AsOf day;

    private Reading(AsOf day) {
        this.day = day;
    }

    static Reading of(LocalDate today, AreaList areas) {
        return new Reading(new AsOf(today, areas));
    }

    /** What the rules say of one cooperative on the day. */
    List<Found> read(Dossier dossier) {
        var facts = new Facts(day, dossier);
        var found = new FoundOfOne(day, dossier.code());
        if (facts.ceased) {
            PropertyReading.readCeased(facts, found);
            DataReading.readCeased(facts, found);
            return found.all();
        }
        InactiveReading.read(facts, found);
        DissolutionReading.read(facts, found);
        DebtReading.read(facts, found);
        ConversionReading.read(facts, found);
        PropertyReading.read(facts, found);
        DataReading.read(facts, found);
        return found.all();
    }
}
