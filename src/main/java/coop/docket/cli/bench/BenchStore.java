package coop.docket.cli.bench;

import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.RunCounts;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.workflow.Workflow;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.database.Database;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.Commitment;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.SilentFollower;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredDossiers;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/** A stored register of invented cooperatives, and what is done to it while it is measured. */
final class BenchStore {
    private static final Actor BENCH = Actor.tracker("bench");

    private final Database database;
    private final RuleBook book;
    private final Workflow workflow;
    private final Path folder;
    private final InstantSource clock;
    private final Dossier one;

    BenchStore(Database database, RuleBook book, Path folder, int size, InstantSource clock)
            throws IOException, PackNotValid {
        this.database = database;
        this.book = book;
        this.workflow = WorkflowFile.of(book.read());
        this.folder = folder;
        this.clock = clock;
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.one = DemonstrationRegister.of(1, day).findFirst().orElseThrow();
        write("all", DemonstrationRegister.of(size, day));
    }

    void importAll() {
        take("all");
    }

    /** An import that no rule can notice. */
    void correctTelephone(int round) throws IOException {
        write("one", Stream.of(withTelephone("0900 000 %03d".formatted(round))));
        take("one");
    }

    private Dossier withTelephone(String number) {
        var phone = Sheet.COOPERATIVES.column("phone");
        return new Dossier(one.cooperative().with(Map.of(phone, number)), Map.of());
    }

    private void write(String name, Stream<Dossier> dossiers) throws IOException {
        RegisterFiles.write(folder.resolve(name), dossiers, Language.EN, true);
    }

    private void take(String name) {
        var file = HandedIn.of(folder.resolve(name));
        var preview = new PreviewImport(database).preview(BENCH, file, new SilentFollower());
        new CommitImport(database, clock)
                .commit(BENCH, file, new Commitment(preview.token(), false), new SilentFollower());
    }

    RunCounts run(LocalDate day) {
        return new LiveRun(database, clock, new FollowRun(clock, workflow))
                .run(BENCH, book, day, AreaList.NOT_LOADED, judged -> {})
                .counts();
    }

    void readAll() {
        long after = 0;
        while (after < Long.MAX_VALUE) {
            var from = after;
            var part = database.read(handle -> StoredDossiers.from(handle, from, LiveRun.PART));
            after = part.isEmpty() ? Long.MAX_VALUE : part.get(part.size() - 1).cooperativeId();
        }
    }
}
