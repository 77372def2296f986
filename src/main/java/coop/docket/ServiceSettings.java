package coop.docket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import coop.docket.database.DatabaseSettings;
import io.dropwizard.core.Configuration;
import java.util.Objects;

/** What {@code config.yml} says, block by block; what it leaves out is as shipped. */
public final class ServiceSettings extends Configuration {
    private static final String USUAL_ADDRESS = "http://localhost:8080";
    private static final String USUAL_LANGUAGE = "vi";
    private static final DatabaseBlock USUAL_DATABASE =
            new DatabaseBlock("jdbc:h2:file:./data/docket;WRITE_DELAY=0", "", "", 8);
    private static final SignOnBlock NO_SIGN_ON = new SignOnBlock("", "", "");
    private static final ImportBlock USUAL_IMPORTS = new ImportBlock(50);

    private final DatabaseBlock database;
    private final String publicAddress;
    private final String language;
    private final ImportBlock imports;
    private final SignOnBlock signOn;
    private final MailBlock mail;

    /** The block {@code database}. */
    record DatabaseBlock(String url, String user, String password, int connections) {}

    /** The block {@code imports}. */
    record ImportBlock(int megabytes) {}

    /** The block {@code signOn}; without an issuer there is no single sign-on. */
    record SignOnBlock(String issuer, String client, String secret) {
        SignOnBlock {
            issuer = Objects.requireNonNullElse(issuer, "");
            client = Objects.requireNonNullElse(client, "");
            secret = Objects.requireNonNullElse(secret, "");
        }

        boolean asked() {
            return !issuer.isBlank();
        }
    }

    @JsonCreator
    ServiceSettings(
            @JsonProperty("database") DatabaseBlock database,
            @JsonProperty("publicAddress") String publicAddress,
            @JsonProperty("language") String language,
            @JsonProperty("imports") ImportBlock imports,
            @JsonProperty("signOn") SignOnBlock signOn,
            @JsonProperty("mail") MailBlock mail) {
        this.database = Objects.requireNonNullElse(database, USUAL_DATABASE);
        this.publicAddress = Objects.requireNonNullElse(publicAddress, USUAL_ADDRESS);
        this.language = Objects.requireNonNullElse(language, USUAL_LANGUAGE);
        this.imports = Objects.requireNonNullElse(imports, USUAL_IMPORTS);
        this.signOn = Objects.requireNonNullElse(signOn, NO_SIGN_ON);
        this.mail = Objects.requireNonNullElse(mail, MailBlock.NONE);
        setServerFactory(UsualServer.factory());
    }

    DatabaseSettings database() {
        return new DatabaseSettings(
                Objects.requireNonNullElse(database.url(), USUAL_DATABASE.url()),
                Objects.requireNonNullElse(database.user(), ""),
                Objects.requireNonNullElse(database.password(), ""),
                database.connections() == 0 ? USUAL_DATABASE.connections() : database.connections());
    }

    String publicAddress() {
        return publicAddress;
    }

    String language() {
        return language;
    }

    SignOnBlock signOn() {
        return signOn;
    }

    MailBlock mail() {
        return mail;
    }

    int importMegabytes() {
        return imports.megabytes();
    }
}
