package coop.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.docket.access.TestClock;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.DatabaseSettings;
import coop.docket.intake.Findings;
import coop.docket.intake.ReadAs;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.Remark;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.mapping.MappingFile;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.sourceforge.argparse4j.inf.Namespace;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that write files for offices, and take theirs. */
class FileCommandsTest {
    private static final String THEIRS =
            "Số,Tên HTX,Loại hình,Ngày cấp\n1101175691,A,HTX,01/02/2015\n0301175691,B,HTX,31/02/2015\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final TestClock clock = new TestClock();

    private Terminal terminal(Language language) {
        return new Terminal(out, out, language, false, 100);
    }

    private static Namespace arguments(Object... all) {
        var arguments = new HashMap<String, Object>();
        for (int i = 0; i < all.length; i += 2) {
            arguments.put((String) all[i], all[i + 1]);
        }
        return new Namespace(arguments);
    }

    private void template(Language language, Object... all) throws IOException {
        new TemplateCommand(language).run(terminal(language), arguments(all));
    }

    private static List<Dossier> read(Path path, ReadAs readAs, List<RefusedCell> refused) {
        var findings = new Findings() {
            @Override
            public void refused(RefusedCell cell) {
                refused.add(cell);
            }

            @Override
            public void remarked(Remark remark) {}
        };
        try (var file = RegisterFile.open(path, IntakeLimits.USUAL, readAs);
                var dossiers = file.dossiers(findings)) {
            return dossiers.stream().toList();
        }
    }

    private static List<Dossier> read(Path path) {
        var refused = new ArrayList<RefusedCell>();
        var read = read(path, ReadAs.IT_STANDS, refused);
        assertThat(refused).isEmpty();
        return read;
    }

    @Nested
    class A_template {
        @ParameterizedTest
        @CsvSource({"VI", "EN", "TH"})
        void is_a_register_without_rows_that_is_not_written_over(Language language) throws IOException {
            var path = folder.resolve("mau.xlsx");

            template(language, "output", path.toString(), "force", false);

            assertThat(read(path)).isEmpty();
            assertThatThrownBy(() -> template(language, "output", path.toString(), "force", false))
                    .isInstanceOf(Refusal.class);
            template(language, "output", path.toString(), "force", true);
        }

        @Test
        void needs_a_name_of_a_workbook() {
            var ended =
                    catchThrowableOfType(Ended.class, () -> template(Language.EN, "output", "mau.csv", "force", false));

            assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        }

        @Test
        void drafts_a_mapping_that_reads_the_file_once_it_is_filled_in() throws IOException {
            var theirs = Files.writeString(folder.resolve("theirs.csv"), THEIRS);
            var map = folder.resolve("map.yml");

            template(Language.EN, "map", theirs.toString(), "force", false);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("name: \"Tên HTX\" # please check");
            template(Language.EN, "map", theirs.toString(), "output", map.toString(), "force", false);
            assertThatThrownBy(() ->
                            template(Language.EN, "map", theirs.toString(), "output", map.toString(), "force", false))
                    .isInstanceOf(Refusal.class);

            var filled = Files.readString(map).replaceFirst("code: \"\".*", "code: \"Số\"");
            var refused = new ArrayList<RefusedCell>();
            var mapping =
                    MappingFile.read("map.yml", filled.replaceFirst("# registered_on:.*", "registered_on: Ngày cấp"));
            assertThat(read(theirs, new ReadAs(false, mapping), refused)).hasSize(1);
            assertThat(refused).extracting(RefusedCell::value).containsExactly("31/02/2015");
        }
    }

    @Nested
    class An_invented_register {
        @ParameterizedTest
        @CsvSource({
            "VI, so.xlsx",
            "VI, so.ods",
            "VI, so.zip",
            "VI, so",
            "EN, so.xlsx",
            "EN, so.ods",
            "EN, so.zip",
            "EN, so"
        })
        void is_read_as_it_was_written(Language language, String name) throws IOException {
            var path = folder.resolve(name);
            var day = LocalDate.of(2026, 11, 23);

            new DemoRegisterCommand(language, clock)
                    .run(
                            terminal(language),
                            arguments("output", path.toString(), "size", 60, "as_of", day, "force", false));

            assertThat(read(path)).isEqualTo(DemonstrationRegister.of(60, day).toList());
        }
    }

    @Nested
    class An_import {
        private void run(Path file, Path refusals) {
            var service = storedAt(DatabaseSettings.file(folder.resolve("docket")));
            new ImportCommand(Language.VI, service, clock)
                    .run(
                            terminal(Language.VI),
                            service,
                            null,
                            arguments(
                                    "file", file.toString(),
                                    "convert", false,
                                    "dry-run", false,
                                    "accept-good", true,
                                    "refusals", refusals.toString()));
        }

        @Test
        void gives_the_refused_rows_back_and_takes_them_when_they_are_corrected() throws Exception {
            var theirs = Files.writeString(
                    folder.resolve("so.csv"),
                    THEIRS.replace("Số,Tên HTX", "Mã số HTX,Tên hợp tác xã").replace("cấp", "đăng ký"));
            var refusals = folder.resolve("tra-lai.xlsx");

            assertThat(catchThrowableOfType(Ended.class, () -> run(theirs, refusals))
                            .exit())
                    .isEqualTo(Exit.REFUSED);
            assertThat(catchThrowableOfType(Ended.class, () -> run(refusals, folder.resolve("again.xlsx")))
                            .exit())
                    .as("the same again gives only what is still wrong")
                    .isEqualTo(Exit.REFUSED);
            var refused = new ArrayList<RefusedCell>();
            assertThat(read(folder.resolve("again.xlsx"), ReadAs.IT_STANDS, refused))
                    .isEmpty();
            assertThat(refused).extracting(RefusedCell::cooperative).containsExactly("0301175691");

            run(
                    Files.writeString(
                            folder.resolve("sua.csv"), Files.readString(theirs).replace("31/02", "28/02")),
                    refusals);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("0301175691");
        }
    }

    /** Of the wiring, where the store is. */
    private static Service storedAt(DatabaseSettings settings) {
        return (Service) Proxy.newProxyInstance(
                Service.class.getClassLoader(), new Class<?>[] {Service.class}, (proxy, asked, arguments) -> {
                    assertThat(asked.getName()).isEqualTo("database");
                    return settings;
                });
    }
}
