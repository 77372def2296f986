package coop.docket.api;

import coop.docket.TestService;
import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.IssueToken;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.areas.AreaList;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.CaseKind;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.language.Language;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** A service of its own in which two heads work on cases by programs. */
final class WalkedOffice implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();

    final TestService service;
    final Program head;
    final Program second;

    private WalkedOffice(TestService service) {
        this.service = service;
        this.head = program("head");
        this.second = program("second");
    }

    /** With these cooperatives, judged today. */
    static WalkedOffice of(List<Given> cooperatives) {
        var service = TestService.start("http://localhost");
        service.database().write(handle -> {
            StoredRegister.store(
                    service.database(),
                    cooperatives.stream().map(Given::dossier).toList());
            return new LiveRun(service.database(), CLOCK, new FollowRun(CLOCK, ShippedWorkflow.get()))
                    .run(
                            Actor.tracker("run"),
                            ShippedBook.book(),
                            Vietnam.today(CLOCK),
                            AreaList.NOT_LOADED,
                            judged -> {});
        });
        return new WalkedOffice(service);
    }

    private Program program(String login) {
        var details = new AccountDetails(login, Language.VI, Set.of(Role.HEAD), true, Set.of());
        var account = new AddAccount(service.database(), CLOCK)
                .add(Actor.tracker("test"), new NewAccount(login, TestService.PASSWORD, details));
        var token = new IssueToken(service.database(), CLOCK)
                .issue(Actor.tracker("test"), account, "test", CLOCK.instant().plus(Duration.ofDays(1)))
                .token();
        return new Program(service.address(), token, account);
    }

    /** The case of a kind of the cooperative of a code. */
    WalkedCase walked(CaseKind kind, String code) {
        return new WalkedCase(head, second, caseOf(kind, code));
    }

    long caseOf(CaseKind kind, String code) {
        return head.all("/api/v1/cases?kind=" + kind).stream()
                .filter(each -> each.at("/cooperative/code").textValue().equals(code))
                .findFirst()
                .orElseThrow()
                .get("id")
                .longValue();
    }

    @Override
    public void close() {
        service.close();
    }
}
