package coop.docket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cli.AssessCommand;
import coop.docket.language.Language;
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

/** The program's own command over a folder. */
final class AssessmentCommand {
    private AssessmentCommand() {}

    /** What it answers, as lines of JSON. */
    static List<String> run(Path register, LocalDate day, Path answer) throws IOException {
        var bootstrap = new Bootstrap<>(new Program());
        bootstrap.addCommand(new AssessCommand(Language.EN, null, InstantSource.system()));
        var line = List.of(
                "assess",
                "--register",
                register.toString(),
                "--as-of",
                day.toString(),
                "--format",
                "json",
                "-o",
                answer.toString());
        var cli = new Cli(new JarLocation(AssessmentCommand.class), bootstrap, System.out, System.err);
        assertThat(cli.run(line.toArray(String[]::new))).isEmpty();
        return Files.readAllLines(answer);
    }

    /** The program as the command line wants it. */
    private static final class Program extends Application<Configuration> {
        @Override
        public void run(Configuration configuration, Environment environment) {}
    }
}
