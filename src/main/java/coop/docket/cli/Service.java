package coop.docket.cli;

import coop.docket.database.DatabaseSettings;
import java.nio.file.Path;

/** What the commands ask of the program's wiring: how the store is reached, and the running service. */
public interface Service {

    /** @throws SettingsNotValid if the file cannot be used */
    DatabaseSettings database(Path config);

    /**
     * Returns when the service has been stopped.
     *
     * @throws SettingsNotValid if the file cannot be used
     */
    void serve(Path config, Ready ready) throws Exception;

    /** Is told when the service answers. */
    interface Ready {
        void at(String address);
    }
}
