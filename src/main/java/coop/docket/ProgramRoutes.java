package coop.docket;

import coop.docket.access.FindToken;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.Api;
import coop.docket.api.resources.CaseDocumentsResource;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.ListRuns;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.documents.ReadDocument;
import coop.docket.cases.evidence.ExportCase;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.cases.workflow.LiveWorkflow;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.register.search.ReadCooperative;
import coop.docket.register.search.SearchCooperatives;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Wires the routes of programs. */
final class ProgramRoutes {
    private ProgramRoutes() {}

    static List<Object> of(Database database, InstantSource clock, Language language, LivePack packs) {
        var workflow = new LiveWorkflow(packs);
        var work = new WorkOnCase(database, clock, workflow);
        var documents = new CaseDocumentsResource.Uses(
                new ListDocuments(database), new ReadDocument(database), new AttachDocument(database, work));
        var cases = new Api.Cases(
                new ReadDocket(database, clock),
                new ReadCase(database),
                new ReadCourse(database, clock, workflow),
                work,
                documents,
                new IssueLetter(database, clock, work),
                new ExportCase(database, clock),
                new AnswerOnce(database, clock));
        var register = new Api.Register(new SearchCooperatives(database), new ReadCooperative(database));
        var judging =
                new Api.Judging(new ListRuns(database), () -> packs.today().pack());
        return Stream.concat(
                        Api.gate(new FindToken(database, clock), language).stream(),
                        Api.routes(cases, register, judging, () -> Vietnam.today(clock)).stream())
                .toList();
    }
}
