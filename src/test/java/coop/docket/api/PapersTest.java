package coop.docket.api;

import static coop.docket.api.Program.json;
import static coop.docket.api.Program.problem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import coop.docket.cases.evidence.VerifyCaseFile;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of a case, as programs add and read them. */
class PapersTest {
    private static final Program HEAD = ProgramOffice.program(Role.HEAD);
    private static final long CASE =
            HEAD.all("/api/v1/cases?kind=INACTIVE").get(3).get("id").longValue();
    private static final String PAPERS = "/api/v1/cases/" + CASE + "/documents";

    private static String tag() {
        return HEAD.get("/api/v1/cases/" + CASE).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> add(Program who, String key, String name, String content) {
        return who.with("If-Match", tag())
                .with("Idempotency-Key", key)
                .with("Content-Type", "application/octet-stream")
                .send("POST", PAPERS + "?kind=photo&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), content);
    }

    @Nested
    class A_paper {

        @Test
        void comes_back_to_the_byte_as_a_file_to_be_kept() {
            var tag = tag();
            var added = add(HEAD, "paper", "Ảnh “Đông Đô”; 100%.pdf", "%PDF-1.7 ảnh");
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
            assertThat(added.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
            var item = json(added);

            var read = HEAD.get(PAPERS + "/" + item.get("id"));
            assertThat(read.body()).isEqualTo("%PDF-1.7 ảnh");
            assertThat(read.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(read.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(read.headers().firstValue("Content-Disposition"))
                    .hasValue(
                            "attachment; filename=\"Anh _Dong Do_; 100_.pdf\"; "
                                    + "filename*=UTF-8''%E1%BA%A2nh%20%E2%80%9C%C4%90%C3%B4ng%20%C4%90%C3%B4%E2%80%9D%3B%20100%25.pdf");
            assertThat(HEAD.all(PAPERS)).contains(item);
        }

        @Test
        void is_added_once_for_each_key() {
            var tag = tag();
            var first = add(HEAD, "twice", "a.pdf", "%PDF-1.7 twice");
            var second = HEAD.with("If-Match", tag)
                    .with("Idempotency-Key", "twice")
                    .send("POST", PAPERS + "?kind=photo&name=a.pdf", "%PDF-1.7 twice");

            assertThat(second.body()).isEqualTo(first.body());
            problem(add(HEAD, "twice", "b.pdf", "%PDF-1.7 twice"), 422, "not-valid");
            problem(add(HEAD, "thrice", "a.pdf", "%PDF-1.7 twice"), 409, "not-now");
        }

        @Test
        void may_have_ten_megabytes_and_no_more() {
            var head = "%PDF-1.7 ";
            var most = 10 * 1024 * 1024 - head.length();
            assertThat(add(HEAD, "large", "a.pdf", head + "x".repeat(most)).statusCode())
                    .isEqualTo(201);
            problem(add(HEAD, "larger", "a.pdf", head + "x".repeat(most + 1)), 413, "too-large");
        }

        @Test
        void is_refused_where_it_is_a_page_or_the_asker_may_not() {
            problem(add(HEAD, "page", "a.pdf", "<html>"), 422, "not-valid");
            problem(add(ProgramOffice.program(Role.READER), "reader", "a.pdf", "%PDF-1.7 r"), 403, "not-allowed");
            var elsewhere = ProgramOffice.program(Set.of("29999"), Role.INSPECTOR);
            problem(add(elsewhere, "elsewhere", "a.pdf", "%PDF-1.7 e"), 404, "not-found");
            problem(elsewhere.get(PAPERS), 404, "not-found");
            problem(HEAD.get(PAPERS + "/987654"), 404, "not-found");
        }
    }

    @Nested
    class A_letter {
        private static final String SUMMONS =
                """
                {"kind":"summons","day":"%s","time":"08:30","place":"Hội trường","signer":"Trần Thị Bình",
                "signer_title":"Chủ tịch"}""";

        private static HttpResponse<String> issue(String key, String body) {
            return HEAD.with("If-Match", tag())
                    .with("Idempotency-Key", key)
                    .send("POST", "/api/v1/cases/" + CASE + "/letters", body);
        }

        @Test
        void is_issued_as_two_files() {
            var issued = issue("letter", SUMMONS.formatted(LocalDate.now().plusDays(20)));
            assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
            var items = json(issued).get("items");
            assertThat(items).hasSize(2);
            var printed = HEAD.get(PAPERS + "/" + items.get(0).get("id"));
            assertThat(printed.body()).contains("GIẤY MỜI", "08 giờ 30 phút");
            assertThat(printed.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"kind\":\"summons\"}",
                    "{\"kind\":\"summons\",\"signer\":\"x\",\"signer_title\":\"x\",\"time\":\"25:00\"}",
                    "{\"kind\":\"reminder\",\"signer\":\"\",\"signer_title\":\"x\"}",
                })
        void is_refused_where_something_is_missing(String body) {
            problem(issue("refused", body), 422, "not-valid");
        }
    }

    @Nested
    class A_case_file {

        @Test
        void is_an_archive_that_proves_itself(@TempDir Path folder) throws Exception {
            var into = folder.resolve("case.zip");
            var request = HttpRequest.newBuilder(HEAD.service().resolve("/api/v1/cases/" + CASE + "/file"));
            HEAD.headers().forEach(request::header);
            var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofFile(into));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
            var report = new VerifyCaseFile().verify(into);
            assertThat(report.faults()).isEmpty();
            assertThat(ProgramOffice.count("audit_entry where action = 'case.exported' and content like '%"
                            + report.manifest() + "%'"))
                    .isOne();
            problem(HEAD.get("/api/v1/cases/987654/file"), 404, "not-found");
        }
    }
}
