package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Programs that write rules, look at what they would do, and have them approved. */
class RulemakingTest {
    private static final String DRAFTS = "/api/v1/drafts";
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";
    private static final Program OFFICER = ProgramOffice.program(Role.POLICY);
    private static final Program HEAD = ProgramOffice.program(Role.HEAD);
    private static final Program BOTH = ProgramOffice.program(Role.POLICY, Role.HEAD);
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static HttpResponse<String> post(Program who, String path, String tag, Object body) {
        try {
            return who.with("If-Match", tag)
                    .with("Idempotency-Key", "rulemaking-" + KEYS.incrementAndGet())
                    .send("POST", path, JSON.writeValueAsString(body));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Program.json(answer);
    }

    private static String tag(Program who, String path) {
        return who.get(path).headers().firstValue("ETag").orElseThrow();
    }

    /** A draft in which one example has another name. */
    static String begin(Program who, String title) {
        var draft = DRAFTS + "/"
                + done(post(who, DRAFTS, null, Map.of("title", title, "reason", "x")))
                        .get("id");
        var file = draft + "/files/text?path=" + EXAMPLES;
        var text = who.json(file).get("text").textValue().replace("documented force majeure", title);
        done(post(who, draft + "/files", tag(who, file), Map.of("path", EXAMPLES, "text", text)));
        return draft;
    }

    static JsonNode preview(Program who, String draft) {
        return done(post(who, draft + "/previews", null, Map.of()));
    }

    @Test
    void a_draft_goes_from_its_beginning_to_a_version() {
        var draft = begin(OFFICER, "an act of God");
        assertThat(OFFICER.json(draft).at("/files/0/path").textValue()).isEqualTo(EXAMPLES);
        var checked = OFFICER.json(draft + "/check");
        assertThat(checked.get("sound").booleanValue()).as(checked.toString()).isTrue();
        assertThat(checked.get("examples").intValue()).isGreaterThan(1_000);
        var preview = preview(OFFICER, draft);
        assertThat(preview.get("appeared").longValue()).isZero();
        assertThat(OFFICER.all(draft + "/previews/" + preview.get("id"))).isEmpty();
        var hash = Map.of("preview", preview.get("hash").textValue());

        Program.problem(post(HEAD, draft + "/approve", tag(HEAD, draft), hash), 409, "not-now");
        Program.problem(post(OFFICER, draft + "/submit", "\"1\"", hash), 412, "changed-meanwhile");
        var submitted = done(post(OFFICER, draft + "/submit", tag(OFFICER, draft), hash));
        assertThat(submitted.get("state").textValue()).isEqualTo("SUBMITTED");
        Program.problem(post(OFFICER, draft + "/approve", tag(OFFICER, draft), hash), 403, "not-allowed");
        done(post(HEAD, draft + "/return", tag(HEAD, draft), Map.of("reason", "Xem lại.")));
        done(post(OFFICER, draft + "/submit", tag(OFFICER, draft), hash));
        var approved = done(post(HEAD, draft + "/approve", tag(HEAD, draft), hash));

        assertThat(approved.get("state").textValue()).isEqualTo("PUBLISHED");
        var newest = HEAD.all("/api/v1/packs").get(0);
        assertThat(newest.get("in_force").booleanValue()).isTrue();
        assertThat(newest.get("author").textValue()).isEqualTo("account:" + OFFICER.account());
        assertThat(newest.get("approver").textValue()).isEqualTo("account:" + HEAD.account());
        var archive = HEAD.get("/api/v1/packs/" + newest.get("number") + "/archive");
        assertThat(archive.headers().firstValue("Content-Type")).hasValue("application/zip");
    }

    @Test
    void nobody_approves_what_he_has_written_whatever_his_roles() {
        var draft = begin(BOTH, "one's own");
        var hash = Map.of("preview", preview(BOTH, draft).get("hash").textValue());
        done(post(BOTH, draft + "/submit", tag(BOTH, draft), hash));

        Program.problem(post(BOTH, draft + "/approve", tag(BOTH, draft), hash), 403, "not-allowed");

        done(post(HEAD, draft + "/return", tag(HEAD, draft), Map.of("reason", "x")));
    }

    @Test
    void a_text_upon_another_than_was_read_is_kept_aside_and_told() {
        var draft = begin(OFFICER, "mine");
        var file = draft + "/files/text?path=" + EXAMPLES;

        Program.problem(
                post(BOTH, draft + "/files", "\"0\"", Map.of("path", EXAMPLES, "text", "theirs")),
                412,
                "changed-meanwhile");

        assertThat(OFFICER.json(file).get("text").textValue()).contains("mine");
        assertThat(OFFICER.json(file).at("/aside/0/text").textValue()).isEqualTo("theirs");
    }

    @Test
    void what_is_wrong_is_told_with_its_place() {
        var draft = begin(OFFICER, "wrong");
        done(post(
                OFFICER,
                draft + "/files",
                "\"0\"",
                Map.of("path", "inactive/INA-07.drl", "text", "rule \"INA-07\"\n")));

        var checked = OFFICER.json(draft + "/check");

        assertThat(checked.get("sound").booleanValue()).isFalse();
        assertThat(checked.at("/problems/0/file").textValue()).isEqualTo("inactive/INA-07.drl");
        Program.problem(post(OFFICER, draft + "/previews", null, Map.of()), 422, "not-valid");
    }

    @Test
    void readers_see_versions_and_no_drafts() {
        var reader = ProgramOffice.program(Role.READER);

        assertThat(reader.all("/api/v1/packs")).isNotEmpty();
        Program.problem(reader.get(DRAFTS), 403, "not-allowed");
        Program.problem(post(HEAD, DRAFTS, null, Map.of("title", "x")), 403, "not-allowed");
    }
}
