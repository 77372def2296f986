package coop.docket.cases.letters;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Area;
import coop.docket.areas.AreaDao;
import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.GroundView;
import coop.docket.cases.held.HeldCase;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads what a letter is about. */
final class MatterDao {
    private static final Column BALANCE = Sheet.DEBTS.column("balance");

    private MatterDao() {}

    static Matter of(Handle handle, Actor actor, CaseFile file, HeldCase held) {
        var dossier = StoredDossiers.one(handle, held.cooperativeId())
                .map(StoredDossier::dossier)
                .orElseThrow(() -> Refusal.notFound("cases.not-found"));
        var due = held.position().work().due();
        return new Matter(
                file.line().name(),
                file.line().code(),
                text(dossier, "address"),
                actor.may(Permission.READ_PERSONAL_DATA) ? representative(dossier) : null,
                commune(handle, file.line().area()),
                file.grounds().stream().filter(GroundView::present).toList(),
                held.kind() == CaseKind.DEBT ? debts(dossier) : List.of(),
                due == null ? null : due.on());
    }

    private static String text(Dossier dossier, String column) {
        var own = dossier.cooperative();
        return own.text(own.sheet().column(column));
    }

    private static String representative(Dossier dossier) {
        var name = text(dossier, "representative");
        return name == null
                ? null
                : Stream.of(name, text(dossier, "representative_title"))
                        .filter(each -> each != null)
                        .collect(Collectors.joining(", "));
    }

    /** Its name; null where it is not known. */
    static String commune(Handle handle, String area) {
        return new AreaDao(handle)
                .list()
                .areas()
                .filter(each -> each.code().equals(area) && each.inForceTo() == null)
                .map(Area::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Matter.Debt> debts(Dossier dossier) {
        return dossier.rows(Sheet.DEBTS).stream()
                .filter(debt -> debt.whole(BALANCE) != null && debt.whole(BALANCE) > 0)
                .map(MatterDao::debt)
                .toList();
    }

    private static Matter.Debt debt(Row row) {
        var sheet = row.sheet();
        return new Matter.Debt(
                row.text(sheet.column("debt_no")),
                row.text(sheet.column("creditor")),
                row.whole(BALANCE),
                row.date(sheet.column("due_on")));
    }
}
