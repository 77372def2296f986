package coop.docket.cli;

import coop.docket.areas.Vietnam;
import coop.docket.cli.bench.Again;
import coop.docket.cli.bench.Ratio;
import coop.docket.cli.bench.Recompiles;
import coop.docket.cli.bench.Stages;
import coop.docket.cli.bench.StoredRuns;
import coop.docket.cli.bench.Yardstick;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.ServiceLoader;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/**
 * Measures, in one run, the pack against a yardstick, the stages of the one-pass job, what compiling costs, and the live
 * run against reading alone.
 */
public final class BenchCommand extends DocketCommand {
    private static final int MEASURED = 3_000;
    /** So many turns a round that the clock of all threads' processor time, in steps of 10 ms, is fine enough. */
    private static final int TURNS = 40;

    private static final double MIB = 1 << 20;

    private final InstantSource clock;

    public BenchCommand(Language language, InstantSource clock) {
        super("bench", language);
        this.clock = clock;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("--sizes").setDefault("34000,136000").help(help("bench.sizes"));
        parser.addArgument("--stored").type(Integer.class).setDefault(34_000).help(help("bench.stored"));
        parser.addArgument("--recompiles").type(Integer.class).setDefault(200).help(help("bench.recompiles"));
        parser.addArgument("--yardstick").setDefault("target/test-classes").help(help("bench.yardstick"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws Exception {
        var today = Vietnam.today(clock);
        terminal.say(
                "cli.bench.machine",
                String.valueOf(Runtime.getRuntime().availableProcessors()),
                String.valueOf(Runtime.getRuntime().maxMemory() >> 20),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                today);
        recompiles(terminal, today, arguments.getInt("recompiles"));
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems())) {
            ratio(terminal, book, today, Path.of(arguments.getString("yardstick")));
            for (var size : Arrays.stream(arguments.getString("sizes").split(","))
                    .map(Integer::valueOf)
                    .toList()) {
                stages(terminal, book, today, size);
            }
            stored(terminal, book, today, arguments.getInt("stored"));
        }
    }

    private static void ratio(Terminal terminal, RuleBook book, LocalDate today, Path place) throws IOException {
        var beside = new URLClassLoader(new URL[] {place.toUri().toURL()}, Yardstick.class.getClassLoader());
        var yardsticks = ServiceLoader.load(Yardstick.class, beside).findFirst();
        if (yardsticks.isEmpty()) {
            terminal.tell("cli.bench.no-yardstick");
            return;
        }
        var dossiers = DemonstrationRegister.of(MEASURED, today).toList();
        var ratio = Ratio.measure(book, yardsticks.get(), dossiers, today, TURNS);
        terminal.say(
                "cli.bench.ratio",
                figure(ratio.pack()),
                figure(ratio.yardstick()),
                figure(ratio.median()),
                figure(ratio.least()),
                figure(ratio.most()),
                (long) ratio.rounds(),
                yardsticks.get().name(),
                ratio.packFindings(),
                ratio.yardstickFindings());
    }

    private static void recompiles(Terminal terminal, LocalDate today, int times) throws Exception {
        var dossier = DemonstrationRegister.of(1, today).findFirst().orElseThrow();
        var recompiles = Recompiles.measure(times, dossier, today);
        terminal.say(
                "cli.bench.compile",
                figure(recompiles.first()),
                figure(recompiles.warm()),
                (long) times,
                String.join(
                        " ",
                        recompiles.metaspace().stream()
                                .map(bytes -> figure(bytes / MIB))
                                .toList()));
    }

    private static void stages(Terminal terminal, RuleBook book, LocalDate today, int size) throws Exception {
        var folder = Files.createTempDirectory("bench");
        try {
            var register = folder.resolve("register");
            RegisterFiles.write(register, DemonstrationRegister.of(size, today), Language.EN, false);
            var stages = Stages.measure(book, register, today);
            terminal.say(
                    "cli.bench.stages",
                    stages.cooperatives(),
                    stages.findings(),
                    figure(stages.read()),
                    figure(stages.convert()),
                    figure(stages.judge()),
                    figure(stages.write()),
                    figure(stages.wall()),
                    figure(stages.heap() / MIB));
        } finally {
            delete(folder);
        }
    }

    private void stored(Terminal terminal, RuleBook book, LocalDate today, int size) throws Exception {
        if (size == 0) {
            return;
        }
        var folder = Files.createTempDirectory("bench");
        try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
            var runs = StoredRuns.measure(database, book, folder, size, today, clock);
            terminal.say(
                    "cli.bench.stored",
                    runs.cooperatives(),
                    runs.findings(),
                    figure(runs.imported()),
                    figure(runs.first()));
            again(terminal, "cli.bench.again", runs, runs.corrected());
            again(terminal, "cli.bench.next-day", runs, runs.nextDay());
        } finally {
            delete(folder);
        }
    }

    private static void again(Terminal terminal, String key, StoredRuns runs, Again again) {
        terminal.say(
                key,
                figure(again.seconds()),
                figure(runs.read()),
                figure(again.ratio()),
                figure(again.least()),
                figure(again.most()),
                (long) runs.rounds(),
                again.moved());
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
