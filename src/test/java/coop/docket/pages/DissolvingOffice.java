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
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredRegister;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A service with one cooperative that has no debts and whose certificate was revoked a few days ago. */
final class DissolvingOffice implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();

    final TestService service = TestService.start("http://localhost");

    DissolvingOffice() {
        var areas = AreaList.of(List.of(new Area("25000", "Xã Đông Hòa", "COMMUNE", "25", null, null)));
        var today = Vietnam.today(CLOCK);
        new ImportAreas(service.database()).take(areas, List.of());
        // at once, so that the service itself does not begin to judge in between
        service.database().write(handle -> {
            StoredRegister.store(service.database(), List.of(revoked(today.minusDays(3))));
            return new LiveRun(service.database(), CLOCK, new FollowRun(CLOCK, ShippedWorkflow.get()))
                    .run(Actor.tracker("run"), ShippedBook.book(), today, areas, judged -> {});
        });
        account("Trần Thị Bình", Role.LEGAL);
        account("Lê Văn Cường", Role.HEAD);
    }

    private static Dossier revoked(LocalDate day) {
        return Given.cooperative(
                        "code", "0301175691",
                        "name", "Hợp tác xã Dịch vụ nông nghiệp Đông Hòa",
                        "type", "COOPERATIVE",
                        "registered_on", "2015-03-02",
                        "legal_status", "DISSOLVING",
                        "charter_conforms", "yes",
                        "area", "25000",
                        "address", "Thôn Đông",
                        "representative", "Nguyễn Văn An",
                        "representative_title", "Giám đốc",
                        "official_members", "20",
                        "last_activity_on", "2024-01-10",
                        "last_meeting_on", "2024-01-10")
                .with(Sheet.PROCEEDINGS, "track", "COMPULSORY", "law", "2023", "started_on", day.toString())
                .dossier();
    }

    private void account(String name, Role role) {
        var details = new AccountDetails(name, Language.VI, Set.of(role), true, Set.of());
        new AddAccount(service.database(), CLOCK)
                .add(Actor.tracker("test"), new NewAccount(login(role), TestService.PASSWORD, details));
    }

    static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        service.close();
    }
}
