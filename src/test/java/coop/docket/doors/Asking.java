package coop.docket.doors;

import coop.docket.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * Somebody at the doors of the service: a browser with his session and a program with his token.
 *
 * @param role null for a stranger
 * @param areas none: he sees everything
 */
record Asking(URI service, String name, Role role, Set<String> areas, String session, String formToken, String bearer) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came back, a workbook as the texts in it. */
    record Answer(int status, String type, Map<String, String> headers, String body) {}

    Answer get(String path) {
        return send("GET", path, null, null, Map.of());
    }

    Answer send(String method, String path, String type, String body, Map<String, String> more) {
        var request = HttpRequest.newBuilder(service.resolve(path)).header("Sec-Fetch-Site", "same-origin");
        if (path.startsWith("/api/") && bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (!path.startsWith("/api/") && session != null) {
            request.header("Cookie", "docket=" + session);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        more.forEach(request::header);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            var response = answered(request.build());
            var headers = response.headers();
            return new Answer(
                    response.statusCode(),
                    headers.firstValue("Content-Type").orElse(""),
                    Map.of(
                            "Location", headers.firstValue("Location").orElse(""),
                            "ETag", headers.firstValue("ETag").orElse("")),
                    text(response.body()));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The server may end a kept connection in the moment in which it is used again, and then nothing was asked yet. */
    private static HttpResponse<byte[]> answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException ended) {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        // by its directory, for an entry itself need not tell its size
        var file = Files.createTempFile("answer", ".zip");
        var all = new StringBuilder();
        try (var zip = new ZipFile(Files.write(file, body).toFile())) {
            for (var entry : zip.stream().toList()) {
                // which tells when the workbook was made
                if (!entry.getName().startsWith("docProps/")) {
                    all.append(entry.getName())
                            .append('\n')
                            .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
