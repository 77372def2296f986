package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ChildJava;
import coop.docket.areas.AreaList;
import coop.docket.register.Given;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Standing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cooperative, judged by the law of each day. */
class AsOfTest {
    private static final List<String> DAYS = List.of("2023-08-10", "2024-06-30", "2024-07-01", "2026-11-24");

    /** Prints what is found on each day; run in a process of its own for each time zone. */
    public static void main(String[] none) throws Exception {
        for (var day : DAYS) {
            System.out.println(day + " " + stoppedByLawOn(day));
        }
    }

    @Test
    void each_day_has_its_law() throws Exception {
        assertThat(stoppedByLawOn("2023-08-10"))
                .containsExactly(
                        "INA-02 Law 23/2012/QH13, Art. 54.2 since 2021-12-31",
                        "INA-07O Law 23/2012/QH13, Art. 54 since 2022-07-01");
        assertThat(stoppedByLawOn("2024-06-30")).isEqualTo(stoppedByLawOn("2023-08-10"));
        assertThat(stoppedByLawOn("2024-07-01"))
                .containsExactly(
                        "INA-01 Law 17/2023/QH15, Art. 103.1.b since 2022-01-01",
                        "INA-07 Law 17/2023/QH15, Art. 103.1.e since 2022-07-01");
        assertThat(stoppedByLawOn("2026-11-24"))
                .containsExactly(
                        "INA-01 Law 17/2023/QH15, Art. 103.1.b since 2022-01-01",
                        "INA-07 Law 17/2023/QH15, Art. 103.1.e since 2022-07-01",
                        "INA-08 Law 17/2023/QH15, Art. 57.1, 59.1 since 2026-05-01");
    }

    @ParameterizedTest(name = "in the time zone {0}")
    @ValueSource(strings = {"Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Los_Angeles"})
    void wherever_the_machine_stands(String zone) throws Exception {
        var process = new ProcessBuilder(
                        ChildJava.command(),
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AsOfTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var expected = new ArrayList<String>();
        for (var day : DAYS) {
            expected.add(day + " " + stoppedByLawOn(day));
        }

        assertThat(process.inputReader(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected);
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

    private static List<String> stoppedByLawOn(String day) throws Exception {
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
                    .filter(finding -> finding.rule().kind() == RuleKind.INACTIVE
                            && finding.rule().standing() == Standing.LAW)
                    .map(finding -> finding.rule().id() + " " + finding.rule().basis() + " since " + finding.since())
                    .toList();
        }
    }
}
