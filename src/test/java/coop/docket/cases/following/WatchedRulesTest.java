package coop.docket.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.OnePass;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.assessment.questions.Why;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.Outcome;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.database.TestDatabase;
import coop.docket.register.Dossier;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rule finds that is only watched is kept and counted, and no case follows from it. */
class WatchedRulesTest {
    private static final LocalDate DAY = DocketOffice.DAY;
    private static final Dossier NO_MEETING =
            DocketOffice.noMeeting("0100000001", "01").dossier();

    /** All that the cooperative is thought inactive for. */
    private static final List<String> INACTIVE = rules(ShippedBook.book(), DAY).stream()
            .filter(rule -> rule.startsWith("INA-"))
            .toList();

    private static ReadPack watching(LocalDate since) {
        var text = new StringBuilder("watched:\n");
        INACTIVE.forEach(
                rule -> text.append("  - { rule: %s, since: %s, reason: \"Quy tắc mới\" }\n".formatted(rule, since)));
        return ReadPack.of(ChangedPack.with(PackFiles.shipped(), "watched.yml", text.toString()), new Problems());
    }

    private static Run run(DocketOffice office, RuleBook book, LocalDate day) {
        return new LiveRun(office.database, office.clock, new FollowRun(office.clock, ShippedWorkflow.get()))
                .run(Actor.tracker("run"), book, day, AreaList.NOT_LOADED, judged -> {});
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_rule_that_becomes_watched_leaves_its_cases_and_comes_back(TestDatabase kind) throws PackNotValid {
        try (var office = new DocketOffice(kind);
                var watched = RuleBook.published(watching(DAY))) {
            StoredRegister.store(office.database, List.of(NO_MEETING));
            var first = office.run(DAY);
            assertThat(office.file("0100000001", CaseKind.INACTIVE).line().state())
                    .isEqualTo(CaseState.OPEN);

            var second = run(office, watched, DAY);
            assertThat(second.counts().watched()).isEqualTo(INACTIVE.size());
            assertThat(second.counts().found()).isEqualTo(first.counts().found() - INACTIVE.size());
            var cleared = office.file("0100000001", CaseKind.INACTIVE).line();
            assertThat(cleared.state()).isEqualTo(CaseState.CLOSED);
            assertThat(cleared.outcome()).isEqualTo(Outcome.CLEARED);
            assertThat(office.count("finding where gone_run is null and watched = 'yes'"))
                    .isEqualTo(INACTIVE.size());
            assertThat(new Why(office.database).ask(DocketOffice.HEAD, 1))
                    .noneMatch(reason -> reason.rule().equals("INA-07"));

            office.run(DAY.plusDays(1));
            var back = office.file("0100000001", CaseKind.INACTIVE).line();
            assertThat(back.state()).isEqualTo(CaseState.OPEN);
            assertThat(back.regressed()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void no_case_opens_from_it(TestDatabase kind) throws PackNotValid {
        try (var office = new DocketOffice(kind);
                var watched = RuleBook.published(watching(DAY))) {
            StoredRegister.store(office.database, List.of(NO_MEETING));
            run(office, watched, DAY);

            assertThat(office.count("docket_case where kind = 'INACTIVE'")).isZero();
            assertThat(INACTIVE).contains("INA-07");
            assertThat(office.count("finding where rule_id = 'INA-07' and watched = 'yes'"))
                    .isOne();
        }
    }

    @Test
    void one_pass_over_a_file_tells_of_it_from_the_days_before_only() throws PackNotValid {
        try (var book = RuleBook.published(watching(DAY))) {
            assertThat(rules(book, DAY)).doesNotContain("INA-07");
            assertThat(rules(book, DAY.minusDays(1))).contains("INA-07");
        }
    }

    private static List<String> rules(RuleBook book, LocalDate day) {
        var found = new ArrayList<Finding>();
        new OnePass(book, day, AreaList.NOT_LOADED).judge(List.of(NO_MEETING).iterator(), found::addAll);
        return found.stream().map(finding -> finding.rule().id()).toList();
    }
}
