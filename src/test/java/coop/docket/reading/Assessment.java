package coop.docket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.cli.AssessCommand;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.util.JarLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The program's own command over a register that is written out for it, and what it answers. */
final class Assessment {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Assessment() {}

    static List<Claim> of(List<Dossier> dossiers, boolean areas, LocalDate day, Path folder) throws IOException {
        var register = folder.resolve("register");
        RegisterFiles.write(register, dossiers.stream(), Language.EN, true);
        if (areas) {
            RandomAreas.write(register, day);
        }
        var answer = folder.resolve("findings.json");
        assess(
                "--register",
                register.toString(),
                "--as-of",
                day.toString(),
                "--format",
                "json",
                "-o",
                answer.toString());
        try (var lines = Files.lines(answer)) {
            return lines.map(Assessment::claim).toList();
        }
    }

    private static void assess(String... arguments) {
        var bootstrap = new Bootstrap<>(new Program());
        bootstrap.addCommand(new AssessCommand(Language.EN, InstantSource.system()));
        var line = new String[arguments.length + 1];
        line[0] = "assess";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        var thrown = new Cli(new JarLocation(Assessment.class), bootstrap, System.out, System.err).run(line);
        assertThat(thrown).isEmpty();
    }

    private static Claim claim(String line) {
        try {
            return Claim.of(JSON.readTree(line));
        } catch (IOException notJson) {
            throw new java.io.UncheckedIOException(notJson);
        }
    }

    /** The program as the command line wants it. */
    private static final class Program extends Application<Configuration> {
        @Override
        public void run(Configuration configuration, Environment environment) {}
    }
}
