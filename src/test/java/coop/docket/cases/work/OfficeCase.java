package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseEvent;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.docket.CourseView;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.NewDocument;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Move;
import coop.docket.register.stored.StoredRegister;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A case of a cooperative without meetings, in an office for tests, and a head who works on it. */
final class OfficeCase {
    static final String CODE = "0301175691";

    private final DocketOffice office;
    private final Actor head;
    private int papers;

    OfficeCase(DocketOffice office) {
        this.office = office;
        StoredRegister.store(
                office.database, List.of(DocketOffice.noMeeting(CODE, "25000").dossier()));
        office.run(DocketOffice.DAY);
        this.head = office.colleague("head", Set.of(), Role.HEAD);
    }

    long id() {
        return office.file(CODE, CaseKind.INACTIVE).line().id();
    }

    LocalDate dueOn() {
        return office.file(CODE, CaseKind.INACTIVE).line().dueOn();
    }

    CourseView course() {
        return new ReadCourse(office.database, office.clock, ShippedWorkflow::get).read(head, id());
    }

    List<CaseAction> history() {
        return office.file(CODE, CaseKind.INACTIVE).events().stream()
                .map(CaseEvent::action)
                .toList();
    }

    void act(Move move) {
        office.work()
                .act(head, id(), office.file(CODE, CaseKind.INACTIVE).line().version(), move);
    }

    void leave(String step, String way) {
        act(new CompleteStep(step, way, null, null, null));
    }

    /** @return its number */
    long attach(String kind) {
        var document =
                new NewDocument(kind, null, "giấy.txt", ("Giấy số " + papers++).getBytes(StandardCharsets.UTF_8));
        return new AttachDocument(office.database, office.work())
                .attach(head, id(), office.file(CODE, CaseKind.INACTIVE).line().version(), document)
                .document();
    }

    /** As far as the violation notice, which has been written. */
    void goToTheNotice() {
        leave("cross-check", "stopped");
        attach("verification-record");
        leave("field-check", "not-found");
        leave("address-notice", "ground");
        attach("violation-notice");
    }
}
