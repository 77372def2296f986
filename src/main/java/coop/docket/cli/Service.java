package coop.docket.cli;

import coop.docket.alerts.delivery.Delivered;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import coop.docket.rules.judging.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the commands ask of the program's wiring: how the store is reached, and the running service. */
public interface Service {

    /** @throws SettingsNotValid if the file cannot be used */
    DatabaseSettings database(Path config);

    /**
     * Under which readers reach the service.
     *
     * @throws SettingsNotValid if the file cannot be used
     */
    String publicAddress(Path config);

    /**
     * Writes and delivers what is due now.
     *
     * @throws SettingsNotValid if the file cannot be used
     */
    Delivered sendAlerts(Path config);

    /**
     * Tries whether mails can go out.
     *
     * @return where they go; empty where that is not configured
     * @throws SettingsNotValid if the file cannot be used
     * @throws coop.docket.alerts.delivery.MailUnreachable if the server does not answer, or does not let this in
     */
    Optional<String> reachMail(Path config);

    /**
     * Returns when the service has been stopped.
     *
     * @throws SettingsNotValid if the file cannot be used
     */
    void serve(Path config, Ready ready) throws Exception;

    /** Runs a service with invented data on this day; returns when it has been stopped, and leaves nothing behind. */
    void demonstrate(LocalDate day, Language language, Shown shown) throws Exception;

    /** Is told what the rules find in the demonstration's register, then where it is to be seen, and by whom. */
    interface Shown {
        /** Some of what was found, in the order of the register. */
        void found(List<Finding> findings);

        /** That was all, of so many cooperatives. */
        void judged(long cooperatives);

        void at(String address, List<DemoAccount> accounts, Path mails);
    }

    /** Is told when the service answers. */
    interface Ready {
        void at(String address);
    }
}
