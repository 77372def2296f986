package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.register.Given;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cooperative, judged by the law of each day. */
class AsOfTest {
    private static final TimeZone OURS = TimeZone.getDefault();

    @AfterEach
    void give_the_time_zone_back() {
        TimeZone.setDefault(OURS);
    }

    @ParameterizedTest(name = "in the time zone {0}")
    @ValueSource(strings = {"Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Los_Angeles"})
    void each_day_has_its_law_wherever_the_machine_stands(String zone) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(inactiveOn("2023-08-10"))
                .containsExactly(
                        "INA-02 Law 23/2012/QH13, Art. 54.2 since 2021-12-31",
                        "INA-07O Law 23/2012/QH13, Art. 54 since 2022-07-01");
        assertThat(inactiveOn("2024-06-30")).isEqualTo(inactiveOn("2023-08-10"));
        assertThat(inactiveOn("2024-07-01"))
                .containsExactly(
                        "INA-01 Law 17/2023/QH15, Art. 103.1.b since 2022-01-01",
                        "INA-07 Law 17/2023/QH15, Art. 103.1.e since 2022-07-01");
        assertThat(inactiveOn("2026-11-24"))
                .containsExactly(
                        "INA-01 Law 17/2023/QH15, Art. 103.1.b since 2022-01-01",
                        "INA-07 Law 17/2023/QH15, Art. 103.1.e since 2022-07-01",
                        "INA-08 Law 17/2023/QH15, Art. 57.1, 59.1 since 2026-05-01");
    }

    @ParameterizedTest(name = "{0} has {1} members as its minimum")
    @CsvSource({"2024-06-30, 7, true", "2024-07-01, 5, false"})
    void a_number_of_the_law_changes_on_its_day(String day, long minimum, boolean below) throws Exception {
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var judge = book.on(LocalDate.parse(day), AreaList.NOT_LOADED)) {
            var six = Given.cooperative("type", "COOPERATIVE", "official_members", "6")
                    .dossier();

            assertThat(judge.judge(List.of(six)).stream()
                            .anyMatch(finding -> finding.rule().id().equals("INA-09N")))
                    .as("six members, %d needed", minimum)
                    .isEqualTo(below);
        }
    }

    private static List<String> inactiveOn(String day) throws Exception {
        var cooperative = Given.cooperative(
                        "type", "COOPERATIVE",
                        "legal_status", "ACTIVE",
                        "registered_on", "2014-05-20",
                        "official_members", "12",
                        "last_meeting_on", "2021-01-01",
                        "last_activity_on", "2020-12-31")
                .dossier();
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var judge = book.on(LocalDate.parse(day), AreaList.NOT_LOADED)) {
            return judge.judge(List.of(cooperative)).stream()
                    .filter(finding -> finding.rule().id().startsWith("INA"))
                    .map(finding -> finding.rule().id() + " " + finding.rule().basis() + " since " + finding.since())
                    .toList();
        }
    }
}
