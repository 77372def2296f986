package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import coop.docket.access.Role;
import coop.docket.alerts.Week;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.time.InstantSource;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description of what programs may ask: it holds, and it leaves nothing out. */
class DescriptionTest {
    private static final Program HEAD = ProgramOffice.program(Role.HEAD);
    private static final JsonNode DESCRIPTION = HEAD.json("/api/v1/openapi.json");

    @Test
    void is_valid_openapi() {
        var options = new ParseOptions();
        options.setResolve(true);

        var read = new OpenAPIV3Parser().readContents(DESCRIPTION.toString(), null, options);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void names_the_routes_of_the_server_and_no_others() {
        var described = new TreeSet<String>();
        DESCRIPTION.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase() + " " + path.getKey())));
        var answered = new TreeSet<String>();
        ProgramOffice.service().routes().stream()
                .filter(route -> route.path().startsWith("/api/"))
                .forEach(route ->
                        answered.add(route.method() + " " + route.path().replaceAll("\\{(\\w+):[^/]*}", "{$1}")));

        assertThat(described).isEqualTo(answered);
    }

    @TestFactory
    Stream<DynamicTest> holds_for_what_a_program_gets_that_walks_along_it() {
        var id = HEAD.all("/api/v1/cases?kind=INACTIVE").get(0).get("id").longValue();
        var cooperative = HEAD.all("/api/v1/cooperatives").get(0).get("id").longValue();
        var paths = DESCRIPTION.get("paths");
        var gets = Stream.<String>builder();
        paths.properties().forEach(path -> {
            if (path.getValue().at("/get/responses/200/content").has("application/json")) {
                gets.add(path.getKey());
            }
        });
        return gets.build()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var schema = paths.get(path).at("/get/responses/200/content/application~1json/schema");
                    Shape.of(DESCRIPTION).holds(schema, HEAD.json(address(path, id, cooperative)), path);
                }));
    }

    private static String address(String path, long id, long cooperative) {
        if (path.contains("/drafts/")) {
            return path.replace("/api/v1/drafts/{id}", Drafted.PATH).replace("{preview}", Drafted.PREVIEW)
                    + (path.endsWith("/text") ? "?path=parameters.yml" : "");
        }
        var number = path.contains("cooperatives") ? cooperative : id;
        return path.replace("{week}", Week.of(InstantSource.system().instant()).toString())
                .replace("{number}", "1")
                .replace("{id}", Long.toString(number));
    }

    /** A draft of a program that writes rules. */
    private static final class Drafted {
        private static final Program OFFICER = ProgramOffice.program(Role.POLICY);
        private static final String PATH = RulemakingTest.begin(OFFICER, "described");
        private static final String PREVIEW =
                RulemakingTest.preview(OFFICER, PATH).get("id").toString();
    }

    @Test
    void holds_for_an_action_and_for_a_problem() {
        var id = HEAD.all("/api/v1/cases?kind=INACTIVE").get(0).get("id").longValue();
        var tag = HEAD.get("/api/v1/cases/" + id).headers().firstValue("ETag").orElseThrow();

        var done = HEAD.act(id, tag, "described", "{\"action\":\"comment\",\"text\":\"x\"}");
        var problem = HEAD.get("/api/v1/nowhere");

        var schemas = DESCRIPTION.at("/components/schemas");
        Shape.of(DESCRIPTION).holds(schemas.get("CaseDetail"), Program.json(done), "action");
        Shape.of(DESCRIPTION).holds(schemas.get("Problem"), Program.json(problem), "problem");
    }
}
