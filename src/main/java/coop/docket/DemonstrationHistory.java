package coop.docket;

import coop.docket.access.Actor;
import coop.docket.areas.ImportAreas;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.LiveRun;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.database.Database;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.Commitment;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.SilentFollower;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register that has been handed in three times, and judged each time: cases of several ages, settled and come back. */
final class DemonstrationHistory {
    private static final int FIRST_DAYS_AGO = 75;
    private static final int SECOND_DAYS_AGO = 30;
    private static final int COMMUNES = 6;
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Actor DEMO = Actor.tracker("demo");

    private final Database database;
    private final Path folder;
    private final int size;
    private final LocalDate day;
    private final InstantSource clock;

    DemonstrationHistory(Database database, Path folder, int size, LocalDate day, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.size = size;
        this.day = day;
        this.clock = clock;
    }

    /** The accounts of the demonstration have to be there: they have worked on the cases meanwhile. */
    void make(Language language) throws Exception {
        var first = day.minusDays(FIRST_DAYS_AGO);
        var second = day.minusDays(SECOND_DAYS_AGO);
        new PublishFirst(database, morning(first)).publish();
        new ImportAreas(database).take(DemonstrationRegister.areas(), List.of());
        try (var book = RuleBook.published(new LivePack(database, clock).today().pack())) {
            var work = new DemonstrationWork(database, WorkflowFile.of(book.read()), language, day.toEpochDay());
            happen(book, first, language, new Corrections(first)::first, morning(first));
            work.between(first, second);
            happen(book, second, language, new Corrections(second)::second, morning(second));
            work.between(second, day);
            happen(book, day, language, new Corrections(day)::third, clock);
        }
    }

    /** As it was handed in last. */
    Stream<Dossier> register() {
        return DemonstrationRegister.of(size, day).map(new Corrections(day)::third);
    }

    /** A clock that begins in the morning of that day. */
    private InstantSource morning(LocalDate past) {
        var morning = past.atTime(MORNING).atZone(Vietnam.ZONE).toInstant();
        var shift = Duration.between(clock.instant(), morning);
        return () -> clock.instant().plus(shift);
    }

    private void happen(
            RuleBook book, LocalDate on, Language language, UnaryOperator<Dossier> corrected, InstantSource then)
            throws IOException, PackNotValid {
        var path = folder.resolve("register-" + on + ".xlsx");
        RegisterFiles.write(path, DemonstrationRegister.of(size, day).map(corrected), language, true);
        var file = HandedIn.of(path);
        var preview = new PreviewImport(database).preview(DEMO, file, new SilentFollower());
        new CommitImport(database, then)
                .commit(DEMO, file, new Commitment(preview.token(), true), new SilentFollower());
        new LiveRun(database, then, new FollowRun(then, WorkflowFile.of(book.read())))
                .run(DEMO, book, on, DemonstrationRegister.areas(), judged -> {});
        Files.delete(path);
    }

    /** The communes that have the most cooperatives. */
    Set<String> communes() {
        var area = Sheet.COOPERATIVES.column("area");
        return DemonstrationRegister.of(size, day)
                .map(dossier -> dossier.cooperative().text(area))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMUNES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
