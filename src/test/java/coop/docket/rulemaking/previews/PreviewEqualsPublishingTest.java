package coop.docket.rulemaking.previews;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.comparison.CompareBooks;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.RandomEdits;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a preview lists is what publishing then does, whatever an officer has changed. */
class PreviewEqualsPublishingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int SMALL = 310;
    private static final int LARGE = Integer.getInteger("cooperatives", 34_000);
    private static final int EDITS = 20;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final MakePreview.InForce live = new MakePreview.InForce(1, ShippedBook.book());

    private void say(String what) {
        System.err.println("preview equals publishing, -Dseed=" + seed + ": " + what);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_few_edits_of_a_small_register(TestDatabase kind) throws PackNotValid {
        try (var database = kind.open()) {
            StoredRegister.store(database, DemonstrationRegister.of(SMALL, DAY).toList());
            edits(database, 2, true);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Tag("thorough")
    void twenty_edits_of_the_register_of_a_country(TestDatabase kind) throws PackNotValid {
        try (var database = kind.open()) {
            StoredRegister.store(database, DemonstrationRegister.of(LARGE, DAY).toList());
            edits(database, EDITS, false);
        }
    }

    /** @param all whether to judge by every rule, too, and not only by those that can differ */
    private void edits(Database database, int count, boolean all) throws PackNotValid {
        var edits = new RandomEdits(seed);
        for (int i = 0; i < count; i++) {
            var edit = edits.next();
            say(edit.what());
            Published.run(database, live.book(), DAY);
            var preview = new MakePreview(database, new TestClock())
                    .make(TestActors.everywhere(Role.POLICY), i, edit.files(), live, DAY, judged -> {});
            var lines = Published.lines(database, preview.id());
            say(preview.counts().toString());
            try (var book = RuleBook.published(ReadPack.of(edit.files(), new Problems()))) {
                assertThat(lines).as(edit.what()).isEqualTo(Published.run(database, book, DAY));
                if (all) {
                    assertThat(preview.hash()).as(edit.what()).isEqualTo(hashOfAll(database, book, preview.key()));
                }
            }
        }
    }

    /** The hash of what differs where every rule of both is judged, and not only those that can differ. */
    private String hashOfAll(Database database, RuleBook draft, PreviewKey key) {
        var revision = database.read(handle -> new RevisionDao(handle).newest());
        var list = new PreviewList(key);
        new CompareBooks(database, revision)
                .compare(live.book(), draft, DAY, AreaList.NOT_LOADED, list::addAll, judged -> {});
        say(list.differences().stream()
                .map(difference -> difference.finding().rule().id())
                .distinct()
                .collect(Collectors.joining(" ", "rules ", "")));
        return list.hash();
    }
}
