package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.rules.guard.Corpus;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.worker.WorkerFailed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of an office judge in this process once they are published, within limits. */
class PublishedRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** It weighs each report against all of them. */
    private static ReadPack withRunaway() {
        var runaway = Corpus.read("runaway.txt").get(0).file().text();
        var texts = "\nDEB-15.title=-\nDEB-15.sentence=-\n";
        var pack = ChangedPack.with(PackFiles.shipped(), "debt/DEB-15.drl", runaway);
        for (var path : List.of("words/vi.properties", "words/en.properties")) {
            pack = ChangedPack.with(pack, path, pack.file(path).orElseThrow().text() + texts);
        }
        return ReadPack.of(pack, new Problems());
    }

    private static Dossier withReports(int count) {
        var given = Given.cooperative("type", "COOPERATIVE", "legal_status", "ACTIVE", "registered_on", "2015-03-02");
        for (int i = 0; i < count; i++) {
            given.with(Sheet.REPORTS, "year", String.valueOf(1950 + i % 70), "revenue", String.valueOf(1_000 + i));
        }
        return given.dossier();
    }

    @Test
    void they_judge_in_as_many_threads_as_there_are() throws PackNotValid {
        try (var book = RuleBook.published(withRunaway())) {
            assertThat(book.judgesAtMost()).isEqualTo(Runtime.getRuntime().availableProcessors());
            try (var judge = book.on(DAY, AreaList.NOT_LOADED)) {
                assertThat(judge.judge(List.of(withReports(5)))).isNotEmpty();
            }
        }
    }

    @Test
    void one_that_does_not_come_to_an_end_is_stopped_and_named() throws PackNotValid {
        try (var book = RuleBook.published(withRunaway());
                var judge = book.on(DAY, AreaList.NOT_LOADED)) {
            var large = List.of(withReports(3_000));

            assertThatThrownBy(() -> judge.judge(large)).isInstanceOfSatisfying(WorkerFailed.class, failed -> {
                assertThat(failed.reason().key()).isEqualTo("pack.rule-too-long");
                assertThat(failed.reason().arguments()).startsWith("DEB-15", "debt/DEB-15.drl");
            });
        }
    }

    @Test
    void a_pack_that_the_guard_refuses_is_not_judged_with_though_it_was_published() {
        var broken = ReadPack.of(ChangedPack.without(PackFiles.shipped(), "parameters.yml"), new Problems());

        assertThatThrownBy(() -> RuleBook.published(broken)).isInstanceOf(PackNotValid.class);
    }
}
