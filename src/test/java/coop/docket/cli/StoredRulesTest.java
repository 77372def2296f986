package coop.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.packs.PackVersions;
import coop.docket.rulemaking.drafts.Draft;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rulemaking.drafts.ListDrafts;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a folder of rules stands to those of the store. */
class StoredRulesTest {
    private static final PackFiles OTHER = ChangedPack.without(
            ChangedPack.with(
                    ChangedPack.with(PackFiles.shipped(), "README.md", "# Khác\n"), "watched.yml", "watched: []\n"),
            "debt/DEB-01.drl");

    private static final PackFiles TITLED = ChangedPack.with(PackFiles.shipped(), "README.md", "# Riêng\n");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final Terminal terminal = new Terminal(out, out, Language.EN, false, 100);
    private final TestClock clock = new TestClock();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_is_the_same_is_said_to_be(TestDatabase kind) {
        try (var database = kind.open()) {
            new StoredRules(terminal, database, clock).status(PackFiles.shipped());

            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("Version 1 is in force", "The files are those of version 1.");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_is_not_fails_with_each_file(TestDatabase kind) {
        try (var database = kind.open()) {
            var rules = new StoredRules(terminal, database, clock);
            var ended = catchThrowableOfType(Ended.class, () -> rules.status(OTHER));

            assertThat(ended.exit()).isEqualTo(Exit.FAILED);
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("changed  README.md", "missing  debt/DEB-01.drl", "new  watched.yml", "3 files");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_is_proposed_becomes_a_draft_that_nobody_has_submitted(TestDatabase kind) {
        try (var database = kind.open()) {
            var rules = new StoredRules(terminal, database, clock);
            rules.propose(new PackChoice(Path.of("rules"), OTHER, new Problems()), "Từ thư mục");
            rules.propose(new PackChoice(null, PackFiles.shipped(), new Problems()), null);

            var policy = TestActors.everywhere(Role.POLICY);
            var drafts = new ListDrafts(database).list(policy, List.of(DraftState.values()), 10);
            assertThat(drafts).extracting(Draft::title).containsExactly("Từ thư mục");
            assertThat(drafts).extracting(Draft::author).containsExactly("tracker:cli");
            assertThat(new DraftFiles(database).read(policy, drafts.get(0).id()).contentHash())
                    .isEqualTo(OTHER.contentHash());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_is_what_a_new_store_begins_with_and_no_other(TestDatabase kind) {
        try (var database = kind.open()) {
            var choice = new PackChoice(Path.of("own"), TITLED, new Problems());
            var first = new FirstRules(terminal, database, clock);
            first.begin(choice);

            assertThat(new PackVersions(database).files(TestActors.everywhere(Role.READER), 1))
                    .isEqualTo(TITLED);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("The first rules of the database: ");
            var ended = catchThrowableOfType(Ended.class, () -> first.begin(choice));
            assertThat(ended.exit()).isEqualTo(Exit.CONFLICT);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_is_not_sound_begins_nothing(TestDatabase kind) {
        try (var database = kind.open()) {
            var broken = ChangedPack.with(PackFiles.shipped(), "debt/DEB-01.drl", "rule x");
            var first = new FirstRules(terminal, database, clock);

            var ended = catchThrowableOfType(
                    Ended.class, () -> first.begin(new PackChoice(Path.of("own"), broken, new Problems())));

            assertThat(ended.exit()).isEqualTo(Exit.FAILED);
            assertThat(new PackVersions(database).list(TestActors.everywhere(Role.READER)))
                    .isEmpty();
        }
    }
}
