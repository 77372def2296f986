package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import coop.docket.areas.Vietnam;
import coop.docket.cli.DemoAccount;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demonstration shows, with a smaller register than it has. */
class DemonstrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int SIZE = 200;

    @TempDir
    private static Path folder;

    private static Database database;
    private static Set<String> communes;
    private static List<DemoAccount> accounts;

    @BeforeAll
    static void register_is_handed_in_and_judged_three_times() throws Exception {
        var settings = new DatabaseSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";WRITE_DELAY=0", "", "", 4);
        database = Database.open(settings);
        var noon = InstantSource.fixed(DAY.atTime(12, 0).atZone(Vietnam.ZONE).toInstant());
        var history = new DemonstrationHistory(database, folder, SIZE, DAY, noon);
        communes = history.communes();
        accounts = DemonstrationAccounts.add(database, noon, communes, Language.VI);
        history.make(Language.VI);
    }

    @AfterAll
    static void closed() {
        database.close();
    }

    @Test
    void has_cases_that_are_open_cleared_and_come_back() {
        var counts = counts("select case when regressed = 'yes' then 'REGRESSED' else coalesce(outcome, state) end"
                + " from docket_case");

        assertThat(counts).containsKeys("OPEN", "CLEARED", "REGRESSED");
    }

    @Test
    void has_cases_of_three_ages() {
        assertThat(counts("select cast(cast(opened_at as date) as varchar(10)) from docket_case"))
                .hasSize(3);
    }

    @Test
    void has_cases_on_which_people_have_worked() {
        var actions = counts("select action from case_event where actor like 'account:%'");

        assertThat(actions).containsKeys("ASSIGNED", "STEP_DONE", "ATTACHED");
        assertThat(counts("select step from docket_case where step is not null"))
                .hasSizeGreaterThan(5);
        long later = database.read(handle -> handle.createQuery(
                        "select count(*) from case_event where at > timestamp with time zone '2026-11-24 05:00:00Z'")
                .mapTo(long.class)
                .one());
        assertThat(later).isZero();
    }

    @Test
    void shows_every_role_and_limits_the_inspector_to_communes_that_have_cooperatives() {
        assertThat(accounts).extracting(account -> account.role()).containsExactly(Role.values());
        assertThat(accounts).extracting(account -> account.password()).doesNotHaveDuplicates();
        assertThat(accounts)
                .filteredOn(account -> !account.areas().isEmpty())
                .singleElement()
                .satisfies(account -> assertThat(account.role()).isEqualTo(Role.INSPECTOR));
        assertThat(communes).hasSize(6);
    }

    private static Map<String, Long> counts(String sql) {
        var counts = new TreeMap<String, Long>();
        List<String> found = database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
        found.forEach(each -> counts.merge(each, 1L, Long::sum));
        return counts;
    }
}
