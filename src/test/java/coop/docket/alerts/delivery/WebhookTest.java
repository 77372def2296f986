package coop.docket.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import coop.docket.access.TestClock;
import coop.docket.alerts.AlertKey;
import coop.docket.alerts.Message;
import coop.docket.alerts.WebhookAddress;
import coop.docket.alerts.outbox.MessageKind;
import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.alerts.outbox.Way;
import coop.docket.alerts.outbox.Written;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is told by a request, and where such a request may go. */
class WebhookTest {
    private static final String HOST = "hook.example.vn";

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    private final TestClock clock = new TestClock();
    private final Database database = TestDatabase.H2.open();
    private final AlertKey key = new AlertKey(database);
    private final List<Map<String, List<String>>> heads = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private HttpsServer server;
    private int status = 200;

    @BeforeEach
    void open() throws IOException {
        if (certificates == null) {
            certificates = Certificates.of(HOST, folder);
        }
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
        server.createContext("/", exchange -> {
            heads.add(Map.copyOf(exchange.getRequestHeaders()));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Location", "https://elsewhere.example.vn/");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        database.close();
    }

    private WebhookAddress address() {
        return WebhookAddress.of("https://" + HOST + ":" + server.getAddress().getPort() + "/alerts?to=1");
    }

    private Answer tell(String... machines) {
        var trusted = Trust.of(certificates.pem(folder.resolve("own.pem")));
        return tell(new HttpsPost(trusted), machines);
    }

    private Answer tell(HttpsPost post, String... machines) {
        var written = new Written(new Message("x", "x", "x", List.of()), "{\"overdue\":12,\"tên\":\"Đông Đô\"}");
        var message = new Outgoing(
                1,
                MessageKind.WEEK,
                "2026-W48",
                7,
                Way.WEBHOOK,
                "week.2026-W48.7.webhook@htx.example.vn",
                false,
                written,
                null,
                0,
                1,
                clock.instant());
        return new Webhook(
                        key,
                        clock,
                        host -> {
                            asked.add(host);
                            var found = new InetAddress[machines.length];
                            for (int i = 0; i < found.length; i++) {
                                found[i] = InetAddress.getByName(machines[i]);
                            }
                            return found;
                        },
                        machine -> machine.isLoopbackAddress() || PublicAddress.is(machine),
                        post)
                .carry(message, new Recipient(7, "An", Language.VI, null, address()));
    }

    @Nested
    class A_machine_that_drips_for_ever {

        @Test
        @Timeout(60)
        void is_left_after_the_time_for_one_request_also_before_anything_is_encrypted() throws Exception {
            try (var rude = new Rude(Rude.Manner.DRIPPING_BELOW)) {
                var address = WebhookAddress.of("https://" + HOST + ":" + rude.port() + "/");
                var post = new HttpsPost(Trust.of(null), Duration.ofSeconds(2));
                var began = System.nanoTime();
                assertThatThrownBy(() -> post.send(InetAddress.getLoopbackAddress(), address, "", new byte[10]))
                        .isInstanceOf(IOException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
                assertThat(rude.visitors()).isEqualTo(1);
            }
        }
    }

    @Nested
    class A_program {

        @Test
        void is_told_once_by_a_request_whose_signature_it_can_check() throws Exception {
            assertThat(tell("127.0.0.1")).isEqualTo(Answer.taken("HTTP 200"));

            assertThat(bodies).containsExactly("{\"overdue\":12,\"tên\":\"Đông Đô\"}");
            assertThat(asked).containsExactly(HOST);
            var head = heads.get(0);
            var id = head.get("Webhook-id").get(0);
            var at = head.get("Webhook-timestamp").get(0);
            assertThat(id).isEqualTo("week.2026-W48.7.webhook@htx.example.vn");
            assertThat(at).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
            var secret = key.webhookSecret(7, address());
            assertThat(secret).startsWith("whsec_");
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var signed = mac.doFinal((id + "." + at + "." + bodies.get(0)).getBytes(StandardCharsets.UTF_8));
            assertThat(head.get("Webhook-signature"))
                    .containsExactly("v1," + Base64.getEncoder().encodeToString(signed));
        }

        @ParameterizedTest
        @CsvSource({
            "204, TAKEN",
            "301, NEVER",
            "307, NEVER",
            "400, NOT_NOW",
            "404, NOT_NOW",
            "410, NEVER",
            "429, NOT_NOW",
            "500, NOT_NOW",
            "503, NOT_NOW"
        })
        void is_told_again_unless_it_takes_it_or_is_gone(int answered, Answer.Kind kind) {
            status = answered;
            assertThat(tell("127.0.0.1").kind()).isEqualTo(kind);
            assertThat(bodies).hasSize(1);
        }

        @Test
        void that_nobody_vouches_for_is_told_nothing() {
            assertThat(tell(new HttpsPost(Trust.of(null)), "127.0.0.1").kind()).isEqualTo(Answer.Kind.NOT_NOW);
            assertThat(bodies).isEmpty();
        }

        @Test
        void that_shows_another_name_is_told_nothing() {
            var other = Certificates.of("other.example.vn", folder);
            assertThat(tell(new HttpsPost(Trust.of(other.pem(folder.resolve("other.pem")))), "127.0.0.1")
                            .kind())
                    .isEqualTo(Answer.Kind.NOT_NOW);
            assertThat(bodies).isEmpty();
        }
    }

    @Nested
    class A_machine_of_this_house {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "10.1.2.3",
                    "172.16.0.1",
                    "172.31.255.255",
                    "192.168.1.1",
                    "169.254.169.254",
                    "100.64.0.1",
                    "100.127.255.255",
                    "0.0.0.0",
                    "224.0.0.1",
                    "255.255.255.255",
                    "198.18.0.1",
                    "192.0.0.8",
                    "::ffff:169.254.169.254",
                    "::ffff:10.0.0.1",
                    "::",
                    "fe80::1",
                    "fc00::1",
                    "fd12::1",
                    "ff02::1",
                    "64:ff9b::a9fe:a9fe",
                    "64:ff9b:1::a00:1",
                    "2002:a9fe:a9fe::",
                    "2001:0:a9fe:a9fe::1",
                    "2001:db8::1",
                    "::169.254.169.254"
                })
        void is_never_told_whatever_its_name_is(String machine) {
            assertThat(tell(machine).kind()).isEqualTo(Answer.Kind.NEVER);
            assertThat(tell("8.8.8.8", machine).kind()).isEqualTo(Answer.Kind.NEVER);
            assertThat(bodies).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "127.255.255.254", "::1"})
        void is_this_one_too(String machine) throws IOException {
            assertThat(PublicAddress.is(InetAddress.getByName(machine))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"8.8.8.8", "113.160.0.1", "172.32.0.1", "100.128.0.1", "2001:ee0:4f00::1", "2a00::1"})
        void is_not_one_that_stands_in_the_internet(String machine) throws IOException {
            assertThat(PublicAddress.is(InetAddress.getByName(machine))).isTrue();
        }
    }

    @Nested
    class An_address {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://hook.example.vn/",
                    "https://127.1/",
                    "http://[::ffff:169.254.169.254]/",
                    "https://[::1]/",
                    "https://0x7f000001/",
                    "https://2130706433/",
                    "https://10.0.0.1/",
                    "https://localhost/",
                    "https://user@hook.example.vn/",
                    "https://hook.example.vn/#x",
                    "file:///etc",
                    "https:///x",
                    "https://hook.example.vn/\r\nX: y",
                    "https://hook.example.vn/ x",
                    "",
                    "https://x_y.vn/"
                })
        void that_is_not_a_name_reached_by_https_is_refused(String text) {
            assertThatThrownBy(() -> WebhookAddress.of(text)).isInstanceOf(Refusal.class);
        }
    }
}
