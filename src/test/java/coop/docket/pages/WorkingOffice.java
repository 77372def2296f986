package coop.docket.pages;

import coop.docket.TestService;
import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.language.Language;
import coop.docket.register.stored.StoredRegister;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A service with a register of six cooperatives in two communes that has been assessed, and people who work there. */
final class WorkingOffice {
    static final TestService SERVICE = open();

    private WorkingOffice() {}

    private static TestService open() {
        var service = TestService.start("http://localhost");
        var areas = AreaList.of(List.of(
                new Area("25000", "Xã Đông Hòa", "COMMUNE", "25", null, null),
                new Area("26000", "Xã Tây Sơn", "COMMUNE", "26", null, null)));
        new ImportAreas(service.database()).take(areas, List.of());
        // at once, so that the service itself does not begin to judge in between
        service.database().write(handle -> {
            StoredRegister.store(
                    service.database(),
                    IntStream.range(0, 6)
                            .mapToObj(i -> DocketOffice.noMeeting("GCN:0" + i, i % 2 == 0 ? "25000" : "26000")
                                    .dossier())
                            .toList());
            return new LiveRun(
                            service.database(),
                            InstantSource.system(),
                            new FollowRun(InstantSource.system(), ShippedWorkflow.get()))
                    .run(Actor.tracker("run"), ShippedBook.book(), DocketOffice.DAY, areas, judged -> {});
        });
        account(service, "thanh.tra", "Trần Thị Bình", Set.of(), Role.INSPECTOR);
        account(service, "dong.hoa", "Lê Văn Cường", Set.of("25000"), Role.INSPECTOR);
        account(service, "xa.la", "Phạm Thị Dung", Set.of("99000"), Role.INSPECTOR);
        account(service, "nguoi.doc", "Đỗ Văn Em", Set.of(), Role.READER);
        account(service, "quan.tri", "Hoàng Thị Phúc", Set.of(), Role.ADMINISTRATOR);
        return service;
    }

    private static void account(TestService service, String login, String name, Set<String> areas, Role... roles) {
        var details = new AccountDetails(name, Language.VI, Set.of(roles), areas.isEmpty(), areas);
        new AddAccount(service.database(), InstantSource.system())
                .add(Actor.tracker("test"), new NewAccount(login, TestService.PASSWORD, details));
    }

    /** A number of the database, of a case for instance. */
    static long number(String sql) {
        return SERVICE.database()
                .read(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    /** The open case of no meeting of a cooperative. */
    static long caseOf(String code) {
        return number("select d.id from docket_case d join cooperative c on c.id = d.cooperative_id where c.code = '"
                + code + "' order by d.id fetch first 1 rows only");
    }

    static long version(long caseId) {
        return number("select version from docket_case where id = " + caseId);
    }
}
