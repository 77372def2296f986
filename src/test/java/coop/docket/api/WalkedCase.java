package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import coop.docket.areas.Vietnam;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** A case that programs walk through its procedure, with all the papers that it asks for. */
final class WalkedCase {
    private final Program head;
    private final Program second;
    private final long id;
    private long papers;
    private JsonNode detail;

    WalkedCase(Program head, Program second, long id) {
        this.head = head;
        this.second = second;
        this.id = id;
        read();
    }

    void read() {
        detail = head.json("/api/v1/cases/" + id);
    }

    JsonNode course() {
        return detail.get("course");
    }

    /** Null at the end. */
    String step() {
        return course().at("/step/name").textValue();
    }

    String stand() {
        return course().get("stand").textValue();
    }

    /** Does something and has to be let. */
    void act(Program program, String action, Map<String, ?> fields) {
        var answer = tried(program, action, fields);
        assertThat(answer.statusCode())
                .as(action + " " + fields + " at " + step() + ": " + answer.body())
                .isEqualTo(200);
        detail = Program.json(answer);
    }

    HttpResponse<String> tried(Program program, String action, Map<String, ?> fields) {
        var body = fields.entrySet().stream()
                .map(field -> ",\"" + field.getKey() + "\":"
                        + (field.getValue() instanceof Number ? field.getValue() : "\"" + field.getValue() + "\""))
                .collect(Collectors.joining("", "{\"action\":\"" + action + "\"", "}"));
        return program.act(id, "\"" + detail.get("version") + "\"", "walk-" + id + "-" + System.nanoTime(), body);
    }

    /** Leaves the step by a way, after adding whatever it asks for. */
    void leave(String way) {
        var step = course().get("step");
        if (step.get("required").booleanValue()) {
            attach(step.get("document").textValue(), step());
        }
        var notes = step.get("notes").textValue();
        var today = LocalDate.now(Vietnam.ZONE);
        var fields = notes == null
                ? Map.of("step", step(), "way", way)
                : Map.of("step", step(), "way", way, "noted", today.plusDays(15).toString());
        var left = step();
        act(head, "complete", fields);
        if (step.get("delivery").booleanValue()) {
            attach("delivery-proof", left);
        }
    }

    /** A paper that is like no other. */
    long attach(String kind, String step) {
        var answer = head.with("If-Match", "\"" + detail.get("version") + "\"")
                .with("Idempotency-Key", "paper-" + id + "-" + System.nanoTime())
                .with("Content-Type", "application/octet-stream")
                .send(
                        "POST",
                        "/api/v1/cases/" + id + "/documents?kind=" + kind + "&step=" + step + "&name=giay.txt",
                        "Giấy số " + papers++ + " của vụ việc " + id + ", " + System.nanoTime());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        read();
        var all = course().get("papers");
        return all.get(all.size() - 1).get("id").longValue();
    }

    /** From the end: two agree that it is settled, and then it is opened again. */
    void closeAndReopen() {
        act(head, "close", Map.of("note", "Đã xong."));
        act(second, "confirm", Map.of());
        assertThat(stand()).isEqualTo("RESOLVED");
        act(head, "reopen", Map.of("note", "Xem lại."));
        assertThat(stand()).isEqualTo("OPEN");
    }
}
