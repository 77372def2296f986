package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A program that asks the service, with what it sends each time. */
record Program(URI service, long account, Map<String, String> headers) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    Program(URI service, String token, long account) {
        this(service, account, Map.of("Authorization", "Bearer " + token));
    }

    /** Null takes it away. */
    Program with(String name, String value) {
        var more = new TreeMap<>(headers);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Program(service, account, more);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    HttpResponse<String> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(service.resolve(path));
        headers.forEach(request::header);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Does something to a case. */
    HttpResponse<String> act(long id, String tag, String key, String body) {
        return with("If-Match", tag)
                .with("Idempotency-Key", key)
                .send("POST", "/api/v1/cases/" + id + "/actions", body);
    }

    JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var next = path;
        while (next != null) {
            var page = json(next);
            page.get("items").forEach(items::add);
            next = page.get("next").textValue();
        }
        return items;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }

    /** That it is a problem of this kind, and of nothing else. */
    static JsonNode problem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var problem = json(answer);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").textValue()).isEqualTo("urn:coop-docket:problem:" + kind);
        assertThat(problem.get("title").textValue()).isNotBlank().doesNotContain("api.");
        assertThat(problem.get("detail").textValue()).isNotBlank().doesNotContain("api.problem");
        assertThat(answer.body()).doesNotContain("Exception", "coop.docket", "jersey", "\\tat ");
        return problem;
    }
}
