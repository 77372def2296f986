package coop.docket.reading;

import coop.docket.areas.AreaList;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingAgreesTest {
    @TempDir
    private Path folder;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Comparison comparison = new Comparison();

    @BeforeEach
    void say_the_seed() {
        System.out.println("-Dseed=" + seed);
    }

    @Test
    void the_rules_find_what_a_second_reading_of_them_finds() throws Exception {
        var days = new ArrayList<>(List.of(LocalDate.of(2024, 7, 18), LocalDate.of(2026, 7, 1)));
        for (int i = 0; i < 4; i++) {
            days.add(Days.any(random));
        }
        compare(days, 400);
    }

    @Test
    void the_command_answers_the_same() throws IOException {
        var day = Days.any(random);
        var dossiers = RandomRegister.of(random.nextLong(), day, 200);
        var answer = AssessmentCommand.run(written(dossiers, day, true), day, folder.resolve("answer.json"));
        comparison.compare(day, RandomAreas.list(day), dossiers, answer.stream());
        comparison.isWithoutDifference(seed);
    }

    @Tag("thorough")
    @Test
    void the_rules_find_it_on_and_around_every_day_on_which_they_change() throws Exception {
        var days = new TreeSet<>(Days.turning());
        days.addAll(Days.odd());
        for (int i = 0; i < 10; i++) {
            days.add(Days.any(random));
        }
        compare(days, 5_000);
    }

    private void compare(Collection<LocalDate> days, int cooperatives) throws Exception {
        var areas = false;
        try (var assessment = new Assessment()) {
            for (var day : days) {
                var dossiers = RandomRegister.of(random.nextLong(), day, cooperatives);
                var register = written(dossiers, day, areas);
                comparison.compare(
                        day,
                        areas ? RandomAreas.list(day) : AreaList.NOT_LOADED,
                        dossiers,
                        assessment.of(register, day));
                areas = !areas;
            }
        }
        comparison.isWithoutDifference(seed);
    }

    private Path written(List<Dossier> dossiers, LocalDate day, boolean areas) throws IOException {
        var register = folder.resolve(areas ? "with-areas" : "register");
        RegisterFiles.write(register, dossiers.stream(), Language.EN, true);
        if (areas) {
            RandomAreas.write(register, day);
        }
        return register;
    }
}
