package coop.docket.pages;

import coop.docket.TestService;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, sends what it is told to, and follows nothing by itself. */
final class Visit {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final URI service;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Visit(TestService service) {
        this(service.address());
    }

    Visit(URI service) {
        this.service = service;
    }

    /** Somebody who has signed in. */
    static Visit of(TestService service, String login) {
        return of(service.address(), login, TestService.PASSWORD);
    }

    static Visit of(URI service, String login, String password) {
        var visit = new Visit(service);
        var signedIn = visit.post("/login", visit.form("/login", "login", login, "password", password));
        if (signedIn.statusCode() != 303) {
            throw new AssertionError("not signed in: " + signedIn.statusCode());
        }
        return visit;
    }

    /** Sent with every request from now on. */
    Visit header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    URI service() {
        return service;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    /** A file. */
    byte[] bytes(String path) {
        var cookie = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("Cookie", cookie)
                .build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " " + response.statusCode());
            }
            return response.body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send("POST", path, form);
    }

    /** What a person would send who fills in the form of a page. */
    Map<String, String> form(String page, String... fields) {
        var form = new LinkedHashMap<String, String>();
        form.put("token", token(page));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    String token(String page) {
        var found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    HttpResponse<String> send(String method, String path, Map<String, String> form) {
        return form == null
                ? send(method, path, null, "")
                : send(method, path, "application/x-www-form-urlencoded", encoded(form));
    }

    /** Hands in a file, and goes where that leads. */
    String upload(String name, String content) {
        return upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String upload(String name, byte[] content) {
        var head = "--limit\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token("/imports")
                + "\r\n--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = HttpRequest.BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8), content, "\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8)));
        var answer = send("POST", "/imports", "multipart/form-data; boundary=limit", body);
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** With a body of this type; null for none. */
    HttpResponse<String> send(String method, String path, String type, String body) {
        return send(
                method,
                path,
                type,
                type == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(service.resolve(path));
        if (!headers.containsKey("Sec-Fetch-Site")) {
            request.header("Sec-Fetch-Site", "same-origin");
        }
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        request.method(method, body);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
