package coop.docket.access.signon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the provider: in time, without being sent elsewhere, and without taking more than such an answer needs. */
final class ProviderHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 256 * 1024;
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    JsonNode get(URI address) {
        return ask(HttpRequest.newBuilder(address));
    }

    /** @param authorization null for none */
    JsonNode post(URI address, Map<String, String> form, String authorization) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return ask(request);
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode ask(HttpRequest.Builder asked) {
        var request =
                asked.header("Accept", "application/json").timeout(PATIENCE).build();
        if (!Provider.safe(request.uri())) {
            throw new SignOnFailed("neither https nor this machine: " + request.uri());
        }
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LONGEST + 1);
                if (answer.statusCode() != OK || bytes.length > LONGEST) {
                    throw new SignOnFailed(request.uri() + " answered " + answer.statusCode());
                }
                return JSON.readTree(bytes);
            }
        } catch (IOException unreachable) {
            throw new SignOnFailed("no answer from " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SignOnFailed("stopped", stopped);
        }
    }
}
