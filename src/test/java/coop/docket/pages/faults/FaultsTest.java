package coop.docket.pages.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coop.docket.language.Language;
import coop.docket.pages.frame.PageAddress;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Templates;
import coop.docket.pages.frame.Theme;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What is said when a request cannot be answered. */
class FaultsTest {

    private static String page(Fault fault, Language language) {
        var reader = new Reader(Optional.empty(), language, Theme.AUTO, "", new PageAddress("/", ""));
        return new String(Templates.render(FaultPage.of(reader, fault, "ABCD-EFGH")), StandardCharsets.UTF_8);
    }

    @Nested
    class Every_fault {

        @ParameterizedTest
        @ValueSource(ints = {400, 403, 404, 405, 409, 413, 422, 500, 503})
        void is_said_in_three_languages_with_its_reference(int status) {
            for (var language : Language.values()) {
                assertThat(page(Fault.of(status), language))
                        .contains("lang=\"" + language.code() + "\"", "ABCD-EFGH")
                        .doesNotContain("pages.fault");
            }
        }

        @ParameterizedTest
        @CsvSource({"406, 400", "415, 400", "431, 400", "501, 500", "504, 500"})
        void that_has_no_words_of_its_own_has_those_of_its_kind(int status, String words) {
            assertThat(Fault.of(status)).isEqualTo(new Fault(status, words, Optional.empty()));
        }
    }

    @Nested
    class What_is_written_down {

        @Test
        void has_no_secret_of_a_link() {
            var secret = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq";
            var log = (Logger) LoggerFactory.getLogger(FaultLog.class);
            var written = new ListAppender<ILoggingEvent>();
            written.start();
            var level = log.getLevel();
            log.setLevel(Level.INFO);
            log.addAppender(written);
            try {
                FaultLog.write(Fault.of(404), 404, "GET", "/alerts/stop/12-" + secret, null);
                FaultLog.write(Fault.of(500), 500, "GET", "/calendar/" + secret + ".ics", new RuntimeException());
                FaultLog.write(Fault.of(400), 400, "GET", null, null);
            } finally {
                log.detachAppender(written);
                log.setLevel(level);
            }

            assertThat(written.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .hasSize(3)
                    .noneMatch(line -> line.contains(secret))
                    .anyMatch(line -> line.contains("/calendar/....ics"));
        }
    }

    @Nested
    class A_refusal {

        @ParameterizedTest
        @CsvSource({
            "NOT_FOUND, 404",
            "NOT_NOW, 409",
            "NOT_VALID, 422",
            "CHANGED_MEANWHILE, 409",
            "NOT_ALLOWED, 403",
        })
        void has_a_status_for_each_kind(RefusalKind kind, int status) {
            assertThat(Fault.of(new Refusal(kind, Reason.of("access.sign-in.busy")))
                            .status())
                    .isEqualTo(status);
        }

        @ParameterizedTest
        @EnumSource
        void says_its_reason(Language language) {
            var refusal = Refusal.notValid("access.login.taken", "<script>alert(1)</script>");

            assertThat(page(Fault.of(refusal), language))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert");
        }
    }

    @Nested
    class Anything_else {

        @Test
        void tells_nothing_of_the_inside() {
            var fault = Fault.of(new IllegalStateException("select secret from coop.docket", new Error("inside")));

            assertThat(fault.status()).isEqualTo(500);
            assertThat(page(fault, Language.EN)).doesNotContain("secret", "Exception", "coop.docket", "inside");
        }

        @Test
        void that_comes_of_an_absent_database_says_that_the_service_is_to_be_tried_later() {
            var thrown = new IllegalStateException(new SQLTransientConnectionException("none"));

            assertThat(Fault.of(thrown).status()).isEqualTo(503);
        }

        @Test
        void that_the_server_itself_says_keeps_its_status() {
            assertThat(Fault.of(new NotFoundException()).status()).isEqualTo(404);
        }
    }
}
