package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Role;
import coop.docket.alerts.AlertKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The link by which somebody stops his weekly message, and what administrators see of messages. */
class OutboxPagesTest {
    private static TestService service;

    @BeforeAll
    static void start() {
        service = TestService.start("http://localhost");
        service.account("tran.binh", Role.HEAD);
        service.account("le.chi", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static long account(String login) {
        return service.database().read(handle -> handle.createQuery("select id from account where login = :login")
                .bind("login", login)
                .mapTo(long.class)
                .one());
    }

    private static List<String> texts(String sql) {
        return service.database()
                .read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static URI link(String login) {
        var secret = new AlertKey(service.database()).stopSecret(account(login));
        return service.address().resolve("/alerts/stop/" + secret);
    }

    @Nested
    class The_link_in_a_message {

        /** As a mail program sends it: without a cookie, and without telling from which page. */
        private HttpResponse<String> click(URI link) throws Exception {
            var request = HttpRequest.newBuilder(link)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                    .build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        }

        private HttpResponse<String> look(URI link) throws Exception {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
        }

        private List<String> active(String login) {
            return texts("select active from alert_subscription where account_id = " + account(login));
        }

        @Test
        void stops_it_by_one_request_and_not_by_being_looked_at() throws Exception {
            assertThat(look(link("tran.binh")).statusCode()).isEqualTo(200);
            assertThat(active("tran.binh")).isNotEqualTo(List.of("no"));

            var answer = click(link("tran.binh"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(active("tran.binh")).containsExactly("no");
            assertThat(click(link("tran.binh")).statusCode()).isEqualTo(200);
        }

        @Test
        void of_a_mandatory_message_says_that_it_goes_on() throws Exception {
            service.account("pham.dung", Role.HEAD);
            service.database()
                    .write(handle -> handle.execute(
                            """
                    insert into alert_subscription (account_id, active, mandatory, kinds, areas, language, week_day,
                        at_hour, quiet_too, attachment, notices)
                    values (?, 'yes', 'yes', '', '', 'vi', 1, 7, 'no', 'no', '')""",
                            account("pham.dung")));
            var answer = click(link("pham.dung"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("bắt buộc");
            assertThat(active("pham.dung")).containsExactly("yes");
        }

        @Test
        void that_somebody_has_made_up_leads_nowhere() throws Exception {
            var right = link("nguyen.an").toString();
            for (var wrong : List.of(
                    right.replaceAll("/\\d+-", "/999-"),
                    right.substring(0, right.length() - 1) + (right.endsWith("A") ? "B" : "A"),
                    right + "A",
                    service.address() + "/alerts/stop/1")) {
                assertThat(click(URI.create(wrong)).statusCode()).as(wrong).isIn(403, 404);
                assertThat(look(URI.create(wrong)).statusCode()).as(wrong).isEqualTo(404);
            }
            assertThat(active("nguyen.an")).isNotEqualTo(List.of("no"));
        }
    }

    @Nested
    class An_administrator {
        private final Visit visit = Visit.of(service, "le.chi");

        @Test
        void sees_what_could_not_be_sent_and_sends_it_again() {
            service.database()
                    .write(handle -> handle.execute(
                            """
                    insert into alert_message (kind, occasion, account_id, way, message_id, late, state, attempts,
                        next_attempt, lease, reason, written_at)
                    values ('NOTICE', 'x', ?, 'MAIL', 'x', 'no', 'PARKED', 1, current_timestamp, 1,
                        '550 no <b>such</b> user', current_timestamp)""",
                            account("nguyen.an")));
            var id = texts("select id from alert_message where occasion = 'x'").get(0);
            var page = visit.get("/alerts/outbox").body();
            assertThat(page).contains("550 no &lt;b").doesNotContain("<b>such").contains("nguyen.an");

            var form = visit.form("/alerts/outbox");
            assertThat(visit.post("/alerts/outbox/" + id + "/again", form).statusCode())
                    .isEqualTo(303);
            assertThat(texts("select state from alert_message where occasion = 'x'"))
                    .containsExactly("WAITING");
            assertThat(visit.post("/alerts/outbox/" + id + "/again", form).statusCode())
                    .isEqualTo(404);
        }

        @Test
        void sends_a_test_to_one_plain_address() {
            var form = visit.form("/alerts/outbox", "address", "thu@htx.example.vn");
            assertThat(visit.post("/alerts/outbox/test", form).statusCode()).isEqualTo(303);
            assertThat(texts("select address from alert_message where kind = 'TEST'"))
                    .containsExactly("thu@htx.example.vn");

            var wrong = visit.form("/alerts/outbox", "address", "a@b.vn\r\nBcc: c@d.vn");
            assertThat(visit.post("/alerts/outbox/test", wrong).statusCode()).isEqualTo(422);
            assertThat(texts("select address from alert_message where kind = 'TEST'"))
                    .hasSize(1);
        }
    }

    @Nested
    class A_reader {

        @Test
        void sends_himself_his_week_once_he_has_an_address() {
            service.account("hoang.em", Role.READER);
            var visit = Visit.of(service, "hoang.em");
            var form = visit.form("/alerts");
            assertThat(visit.post("/alerts/mine", form).statusCode()).isEqualTo(422);
            service.database()
                    .write(handle -> handle.execute(
                            """
                    insert into alert_subscription (account_id, active, mandatory, kinds, areas, language, week_day,
                        at_hour, quiet_too, attachment, notices, address)
                    values (?, 'yes', 'no', '', '', 'vi', 1, 7, 'no', 'no', '', 'em@htx.example.vn')""",
                            account("hoang.em")));
            assertThat(visit.post("/alerts/mine", form).statusCode()).isEqualTo(200);
            assertThat(texts("select way from alert_message where occasion like 'mine-%'"))
                    .containsExactly("MAIL");
        }
    }

    @Nested
    class Somebody_else {

        @Test
        void sees_nothing_of_it() {
            var visit = Visit.of(service, "tran.binh");
            assertThat(visit.get("/alerts/outbox").statusCode()).isEqualTo(403);
            assertThat(visit.post("/alerts/outbox/test", Map.of("token", visit.token("/me")))
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
