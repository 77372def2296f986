package coop.docket.rules.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The worker's main class: reads a request a line, answers a line, ends with its input. */
public final class RuleWorker {
    private RuleWorker() {}

    public static void main(String[] none) throws IOException {
        var json = new ObjectMapper();
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var answers = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        // whatever a library says must not mix with the answers
        System.setOut(System.err);
        try (var duty = new WorkerDuty()) {
            for (var line = requests.readLine(); line != null; line = requests.readLine()) {
                answers.println(json.writeValueAsString(duty.answer(json.readValue(line, Request.class))));
                answers.flush();
            }
        }
    }
}
