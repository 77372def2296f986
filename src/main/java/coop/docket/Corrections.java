package coop.docket;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What an office corrects from one handing-in of the made-up register to the next: some debts are paid, some cooperatives
 * heard of, and of both some turn out not to be.
 */
final class Corrections {
    private static final Column BALANCE = Sheet.DEBTS.column("balance");
    private static final int PARTS = 8;

    private final LocalDate day;

    Corrections(LocalDate day) {
        this.day = day;
    }

    /** The debts of some are not there yet. */
    Dossier first(Dossier dossier) {
        return part(dossier) == 7 ? paid(dossier) : dossier;
    }

    /** Some have paid, some are heard of. */
    Dossier second(Dossier dossier) {
        return part(dossier) < 4 || part(dossier) == 7 ? heardOf(paid(dossier)) : dossier;
    }

    /** Half of that was a mistake. */
    Dossier third(Dossier dossier) {
        return part(dossier) < 2 ? heardOf(paid(dossier)) : dossier;
    }

    private static int part(Dossier dossier) {
        return Math.floorMod(dossier.code().hashCode(), PARTS);
    }

    private static Dossier paid(Dossier dossier) {
        var children = new HashMap<>(dossier.children());
        children.computeIfPresent(Sheet.DEBTS, (sheet, debts) -> debts.stream()
                .map(debt -> debt.with(Map.of(BALANCE, 0L)))
                .toList());
        return new Dossier(dossier.cooperative(), children);
    }

    private Dossier heardOf(Dossier dossier) {
        var own = dossier.cooperative()
                .with(Map.of(
                        Sheet.COOPERATIVES.column("last_activity_on"), day.minusDays(20),
                        Sheet.COOPERATIVES.column("last_meeting_on"), day.minusDays(25)));
        return new Dossier(own, dossier.children());
    }
}
