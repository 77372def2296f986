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
import coop.docket.areas.Vietnam;
import coop.docket.cases.DocketOffice;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service with three cooperatives, of which two held no meeting for more than eighteen months and one of these for more
 * than two years; and people who write rules and approve them.
 */
final class PolicyOffice implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final TestService service = TestService.start("http://localhost");
    final LocalDate today = Vietnam.today(CLOCK);

    PolicyOffice() {
        var areas = AreaList.of(List.of(new Area("25000", "Xã Đông Hòa", "COMMUNE", "25", null, null)));
        new ImportAreas(service.database()).take(areas, List.of());
        StoredRegister.store(service.database(), List.of(met("GCN:01", 30), met("GCN:02", 20), met("GCN:03", 2)));
        account("chinh.sach", "Trần Thị Bình", Role.POLICY);
        account("chinh.sach.2", "Lê Văn Cường", Role.POLICY);
        account("lanh.dao", "Phạm Thị Dung", Role.HEAD);
        await("open", 2);
    }

    private Dossier met(String code, int monthsAgo) {
        var dossier = DocketOffice.noMeeting(code, "25000").dossier();
        var own = dossier.cooperative()
                .with(Map.of(
                        Sheet.COOPERATIVES.column("last_meeting_on"), today.minusMonths(monthsAgo),
                        Sheet.COOPERATIVES.column("last_activity_on"), today.minusDays(10)));
        return new Dossier(own, dossier.children());
    }

    private void account(String login, String name, Role role) {
        var details = new AccountDetails(name, Language.VI, Set.of(role), true, Set.of());
        new AddAccount(service.database(), CLOCK)
                .add(Actor.tracker("test"), new NewAccount(login, TestService.PASSWORD, details));
    }

    /** Until the service's own runs have come to so many open cases of a ground. */
    void await(String what, long cases) {
        var until = Instant.now().plus(PATIENCE);
        while (open() != cases) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(what + ": " + open() + " cases, not " + cases);
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    /** Open cases of which no meeting is a ground. */
    long open() {
        return service.database().read(handle -> handle.createQuery(
                        """
                                select count(*) from docket_case d join case_ground g on g.case_id = d.id
                                where d.open_slot is not null and g.rule_id = 'INA-07' and g.present = 'yes'""")
                .mapTo(long.class)
                .one());
    }

    @Override
    public void close() {
        service.close();
    }
}
