package coop.docket;

import com.fasterxml.jackson.databind.DeserializationFeature;
import coop.docket.cli.SettingsNotValid;
import coop.docket.refusal.Reason;
import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.validation.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code config.yml}; {@code ${NAME:-default}} takes a value from the environment. */
final class SettingsFile {
    private SettingsFile() {}

    /** @throws SettingsNotValid with everything that is wrong */
    static ServiceSettings read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SettingsNotValid(List.of(Reason.of("service.settings.none", file.toString())));
        }
        var settings = parse(file);
        var problems = SettingsProblems.of(settings);
        if (!problems.isEmpty()) {
            throw new SettingsNotValid(problems);
        }
        return settings;
    }

    private static ServiceSettings parse(Path file) {
        var values = new SubstitutingSourceProvider(
                new FileConfigurationSourceProvider(), new EnvironmentVariableSubstitutor(false));
        try {
            return new YamlConfigurationFactory<>(
                            ServiceSettings.class,
                            Validators.newValidator(),
                            // a word that means nothing is a mistake in the file
                            Jackson.newObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
                            // no system property changes what the file says
                            "docket-settings")
                    .build(values, file.toString());
        } catch (ConfigurationException notValid) {
            throw new SettingsNotValid(notValid.getErrors().stream()
                    .map(error -> Reason.of("service.settings.unreadable", file.toString(), error))
                    .toList());
        } catch (IOException unreadable) {
            throw new SettingsNotValid(
                    List.of(Reason.of("service.settings.unreadable", file.toString(), unreadable.getMessage())));
        }
    }
}
