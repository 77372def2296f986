package coop.docket;

import coop.docket.access.FindToken;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.Api;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.ListRuns;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.work.Assign;
import coop.docket.cases.work.Comment;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.register.search.ReadCooperative;
import coop.docket.register.search.SearchCooperatives;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Wires the routes of programs. */
final class ProgramRoutes {
    private ProgramRoutes() {}

    static List<Object> of(Database database, InstantSource clock, Language language) {
        var cases = new Api.Cases(
                new ReadDocket(database, clock),
                new ReadCase(database),
                new Assign(database, clock),
                new Comment(database, clock),
                new AnswerOnce(database, clock));
        var register = new Api.Register(new SearchCooperatives(database), new ReadCooperative(database));
        var judging = new Api.Judging(new ListRuns(database), ProgramRoutes::shipped);
        return Stream.concat(
                        Api.gate(new FindToken(database, clock), language).stream(),
                        Api.routes(cases, register, judging, () -> Vietnam.today(clock)).stream())
                .toList();
    }

    private static final class Shipped {
        private static final ReadPack PACK = ReadPack.of(PackFiles.shipped(), new Problems());
    }

    /** Read when it is first asked for. */
    private static ReadPack shipped() {
        return Shipped.PACK;
    }
}
