package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.docket.cli.SettingsNotValid;
import coop.docket.refusal.Reason;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code config.yml} may say. */
class SettingsTest {
    @TempDir
    private Path folder;

    private ServiceSettings read(String yaml) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("config.yml"), yaml));
    }

    private static String administration(ServiceSettings settings) {
        var server = (DefaultServerFactory) settings.getServerFactory();
        return ((HttpConnectorFactory) server.getAdminConnectors().get(0)).getBindHost();
    }

    @Nested
    class The_file_as_shipped {

        @Test
        void is_sound_and_says_what_is_meant_without_it() {
            var shipped = SettingsFile.read(Path.of("config.yml"));

            assertThat(shipped.database().url()).isEqualTo("jdbc:h2:file:./data/docket;WRITE_DELAY=0");
            assertThat(shipped.publicAddress()).isEqualTo("http://localhost:8080");
            assertThat(administration(shipped)).isEqualTo("127.0.0.1");
            assertThat(shipped.mail().asked()).isFalse();
        }
    }

    @Nested
    class A_file_that_says_little {

        @Test
        void leaves_the_rest_as_shipped() throws IOException {
            var settings = read("language: en");

            assertThat(settings.language()).isEqualTo("en");
            assertThat(settings.importMegabytes()).isEqualTo(50);
            assertThat(administration(settings)).isEqualTo("127.0.0.1");
        }
    }

    @Nested
    class A_file_that_cannot_be_used {

        @Test
        void is_told_all_its_mistakes_at_once() {
            assertThatThrownBy(
                            () -> read(
                                    """
                            publicAddress: htx.example.vn/docket
                            language: fr
                            imports: { megabytes: 0 }
                            server:
                              adminConnectors: [ { type: http, port: 8081 } ]
                            """))
                    .asInstanceOf(type(SettingsNotValid.class))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .extracting(Reason::key)
                            .containsExactly(
                                    "service.settings.address",
                                    "service.settings.language",
                                    "service.settings.upload",
                                    "service.settings.admin"));
        }

        @Test
        void is_told_all_that_is_wrong_with_its_mail_server() {
            assertThatThrownBy(
                            () -> read(
                                    """
                            mail:
                              host: smtp example
                              port: 70000
                              encryption: none
                              user: theodoi
                              from: "a@htx.vn\\r\\nBcc: b@htx.vn"
                              name: "Theo dõi\\nX: y"
                              certificates: /none.pem
                            """))
                    .asInstanceOf(type(SettingsNotValid.class))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .extracting(Reason::key)
                            .containsExactly(
                                    "service.settings.mail.address",
                                    "service.settings.mail.name",
                                    "service.settings.mail.host",
                                    "service.settings.mail.port",
                                    "service.settings.mail.open-password",
                                    "service.settings.mail.half-signed-in",
                                    "service.settings.mail.certificates"));
        }

        @Test
        void is_told_the_line_that_cannot_be_read() {
            assertThatThrownBy(() -> read("language: vi\n  database: ["))
                    .asInstanceOf(type(SettingsNotValid.class))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .singleElement()
                            .satisfies(reason -> assertThat(reason.arguments().get(1))
                                    .asString()
                                    .contains("line: 2")));
        }

        @Test
        void may_not_hold_a_word_that_means_nothing() {
            assertThatThrownBy(() -> read("languages: vi")).isInstanceOf(SettingsNotValid.class);
        }

        @Test
        void is_one_that_is_not_there() {
            assertThatThrownBy(() -> SettingsFile.read(folder.resolve("none.yml")))
                    .isInstanceOf(SettingsNotValid.class);
        }
    }
}
