package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.course.Stand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a case that stands so does not allow is refused with a sentence, and the answer says what it allows. */
class MovesTableTest {
    private static final String SOON = LocalDate.now().plusDays(20).toString();

    private static WalkedOffice office;

    /** A cooperative for each of them. */
    @BeforeAll
    static void start() {
        office = WalkedOffice.of(Arrays.stream(Stand.values())
                .map(stand -> DocketOffice.noMeeting(code(stand), "25000"))
                .toList());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static String code(Stand stand) {
        return "GCN:" + stand;
    }

    /** Every action with fields that are in order. */
    private static Map<String, Map<String, ?>> actions(long other) {
        var actions = new LinkedHashMap<String, Map<String, ?>>();
        actions.put("assign", Map.of("assignee", office.head.account()));
        actions.put("comment", Map.of("text", "Đã gọi điện."));
        actions.put("ask", Map.of("whom", "Thuế", "text", "Còn nợ không?"));
        actions.put("wait", Map.of("text", "Chờ biên bản."));
        actions.put("resume", Map.of());
        actions.put("suspend", Map.of("text", "Chờ Tòa án.", "document", 1));
        actions.put("complete", Map.of("step", "request", "way", "silent"));
        actions.put("block", Map.of("blocker", "seal-lost"));
        actions.put("unblock", Map.of("blocker", "seal-lost"));
        actions.put("object", Map.of("by", "Thuế"));
        actions.put("lift-objections", Map.of());
        actions.put("link", Map.of("case", other));
        actions.put("unlink", Map.of("case", other));
        actions.put("merge", Map.of("into", other));
        actions.put("unmerge", Map.of());
        actions.put("dismiss", Map.of("reason", "OTHER", "text", "Lý do.", "until", SOON));
        actions.put("close", Map.of("note", "Đã xong."));
        actions.put("confirm", Map.of());
        actions.put("decline", Map.of("note", "Chưa xong."));
        actions.put("reopen", Map.of("note", "Xem lại."));
        return actions;
    }

    private static WalkedCase at(Stand stand, WalkedCase walked, long id, long other) {
        switch (stand) {
            case OPEN -> {}
            case WAITING -> walked.act(office.head, "wait", Map.of("text", "Chờ."));
            case SUSPENDED ->
                walked.act(
                        office.head,
                        "suspend",
                        Map.of("text", "Chờ.", "document", walked.attach("court-decision", walked.step())));
            case PROPOSED -> walked.act(office.head, "close", Map.of("note", "Xong."));
            case RESOLVED -> {
                walked.act(office.head, "close", Map.of("note", "Xong."));
                walked.act(office.second, "confirm", Map.of());
            }
            case DISMISSED ->
                walked.act(office.head, "dismiss", Map.of("reason", "OTHER", "text", "Lý do.", "until", SOON));
            case MERGED -> walked.act(office.head, "merge", Map.of("into", other));
            case CLEARED -> {
                office.service
                        .database()
                        .write(handle -> handle.execute(
                                "update docket_case set state = 'CLOSED', outcome = 'CLEARED', open_slot = null"
                                        + " where id = ?",
                                id));
                walked.read();
            }
        }
        return walked;
    }

    @ParameterizedTest
    @EnumSource(Stand.class)
    void of_a_case_that_is(Stand stand) {
        var verify = office.caseOf(CaseKind.VERIFY, code(stand));
        var other = office.caseOf(CaseKind.INACTIVE, code(stand));
        var walked = at(stand, new WalkedCase(office.head, office.second, verify), verify, other);
        assertThat(walked.stand()).isEqualTo(stand.name());
        Set<String> allowed = new HashSet<>();
        walked.course().get("actions").forEach(action -> allowed.add(action.textValue()));

        actions(other).forEach((action, fields) -> {
            if (!allowed.contains(action)) {
                var refused = Program.problem(walked.tried(office.head, action, fields), 409, "not-now");
                assertThat(refused.get("detail").textValue())
                        .as(action + " of a case that is " + stand)
                        .isNotBlank()
                        .doesNotContain("cases.");
            }
        });
        assertThat(allowed).contains("comment", "link");
    }
}
