package coop.docket.rulemaking.previews;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.Drafts;
import coop.docket.rulemaking.RandomEdits;
import coop.docket.rules.source.PackFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long officers wait for a preview of a large register, beside a plain run over it. */
@Tag("thorough")
class PreviewSpeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int SIZE = Integer.getInteger("cooperatives", 34_000);
    private static final int ROUNDS = 5;
    /** For the worker's process. */
    private static final double PROCESS = 5;

    @Test
    void is_within_three_plain_runs_and_the_process(@TempDir Path folder) {
        var settings = new DatabaseSettings("jdbc:h2:file:" + folder.resolve("store") + ";WRITE_DELAY=0", "", "", 4);
        try (var database = Database.open(settings)) {
            StoredRegister.store(database, DemonstrationRegister.of(SIZE, DAY).toList());
            run(database, DAY);
            var plain = new ArrayList<Double>();
            for (int round = 1; round <= ROUNDS; round++) {
                var day = DAY.plusDays(round);
                plain.add(seconds(() -> run(database, day)));
            }
            var run = plain.stream().sorted().toList().get(ROUNDS / 2);
            System.err.printf("plain run: %.1f s%n", run);
            drafts().forEach((what, draft) -> {
                var made = new ArrayList<Preview>();
                var time = seconds(() -> made.add(make(database, draft, made.size())));
                System.err.printf(
                        "%.1f s, at most %.1f: %s %s%n",
                        time, 3 * run + PROCESS, what, made.get(0).counts());
                assertThat(time).as(what).isLessThan(3 * run + PROCESS);
            });
        }
    }

    private static LinkedHashMap<String, PackFiles> drafts() {
        var drafts = new LinkedHashMap<String, PackFiles>();
        var line = "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\", verified: yes }";
        drafts.put("18 to 24 months", Drafts.edited("parameters.yml", line, line.replace("18", "24")));
        drafts.put(
                "a day off less, so every rule",
                Drafts.edited(
                        "calendar.yml",
                        "    2024-09-03: { vi: \"Quốc khánh, ngày liền kề\", en: \"National Day, the day after\" }\n",
                        ""));
        var edits = new RandomEdits(Long.getLong("seed", 1));
        for (int i = 0; i < 8; i++) {
            var edit = edits.next();
            drafts.put(edit.what(), edit.files());
        }
        return drafts;
    }

    private static void run(Database database, LocalDate day) {
        new LiveRun(database, new TestClock(), FindingsFollower.NOBODY)
                .run(Actor.tracker("run"), ShippedBook.book(), day, AreaList.NOT_LOADED, judged -> {});
    }

    private static Preview make(Database database, PackFiles draft, long number) {
        return new MakePreview(database, new TestClock())
                .make(
                        TestActors.everywhere(Role.POLICY),
                        number,
                        draft,
                        new MakePreview.InForce(1, ShippedBook.book()),
                        DAY.plusDays(ROUNDS),
                        judged -> {});
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
