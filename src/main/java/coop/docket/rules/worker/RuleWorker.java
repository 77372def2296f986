package coop.docket.rules.worker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The worker's main class: reads a request, answers it, ends with its input. */
public final class RuleWorker {
    private RuleWorker() {}

    public static void main(String[] none) throws IOException {
        // whoever started it writes no further request before he has had the answer, so both go by without marks
        // between
        var json = new ObjectMapper().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        var answers = System.out;
        // whatever a library says must not mix with the answers
        System.setOut(System.err);
        try (var duty = new WorkerDuty();
                var requests = json.createParser(System.in)) {
            while (requests.nextToken() != null) {
                answers.write(json.writeValueAsBytes(duty.answer(json.readValue(requests, Request.class))));
                answers.flush();
            }
        }
    }
}
