package coop.docket.api;

import coop.docket.TestService;
import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.IssueToken;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.language.Language;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A running service whose register has been judged, and programs with tokens that ask it. */
final class ProgramOffice {
    static final String HERE = "25000";
    static final String ELSEWHERE = "26000";
    static final int COOPERATIVES = 8;

    private static final InstantSource CLOCK = InstantSource.system();
    private static final AtomicInteger LOGINS = new AtomicInteger();

    private static final class Shared {
        private static final TestService SERVICE = start();
    }

    private ProgramOffice() {}

    static TestService service() {
        return Shared.SERVICE;
    }

    /** Half of its cooperatives here, half elsewhere. */
    private static TestService start() {
        var service = TestService.start("http://localhost");
        // at once, so that the service itself does not begin to judge in between
        service.database().write(handle -> {
            StoredRegister.store(
                    service.database(),
                    IntStream.range(0, COOPERATIVES)
                            .mapToObj(i -> DocketOffice.noMeeting("GCN:0" + i, i % 2 == 0 ? HERE : ELSEWHERE)
                                    .dossier())
                            .toList());
            return new LiveRun(service.database(), CLOCK, new FollowRun(CLOCK, ShippedWorkflow.get()))
                    .run(Actor.tracker("run"), ShippedBook.book(), DocketOffice.DAY, AreaList.NOT_LOADED, judged -> {});
        });
        return service;
    }

    /** A program on behalf of a new account that sees everything. */
    static Program program(Role... roles) {
        return program(Set.of(), roles);
    }

    /** One that sees these areas alone. */
    static Program program(Set<String> areas, Role... roles) {
        var account = account(areas, roles);
        return new Program(service().address(), token(account), account);
    }

    static long account(Set<String> areas, Role... roles) {
        var login = "program." + LOGINS.incrementAndGet();
        var details = new AccountDetails(login, Language.VI, Set.of(roles), areas.isEmpty(), areas);
        return new AddAccount(service().database(), CLOCK)
                .add(Actor.tracker("test"), new NewAccount(login, TestService.PASSWORD, details));
    }

    private static String token(long account) {
        return new IssueToken(service().database(), CLOCK)
                .issue(Actor.tracker("test"), account, "test", CLOCK.instant().plus(Duration.ofDays(1)))
                .token();
    }

    static long count(String from) {
        return service().database().read(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(long.class)
                .one());
    }
}
