package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.established;
import static coop.docket.register.demonstration.stories.Story.of;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import java.time.LocalDate;
import java.util.List;

/** Work goes on, yet a meeting, a report, members or the address are missing. */
final class InactiveStories {
    private static final LocalDate LAW_2023 = LocalDate.of(2024, 7, 1);

    static final List<Story> ALL = List.of(
            established(11, draft -> Turns.metLast(draft, draft.monthsAgo(19, 44))),
            established(3, InactiveStories::forceMajeure),
            of(18, InactiveStories::metLate),
            established(6, draft -> fewMembers(draft, draft.monthsAgo(13, 30))),
            of(4, draft -> fewMembers(draft, draft.monthsAgo(1, 9))),
            established(2, InactiveStories::foreignMembers),
            established(5, InactiveStories::noAnswer),
            of(4, InactiveStories::answered),
            established(8, InactiveStories::noReport),
            of(6, draft -> notAtAddress(draft, draft.daysAgo(20, 100))),
            of(4, draft -> notAtAddress(draft, draft.daysAgo(125, 600))),
            of(6, draft -> Turns.forTax(draft, draft.dice().chance(70) ? "03" : "01", draft.monthsAgo(1, 10))),
            of(2, draft -> Turns.forTax(draft, "03", draft.monthsAgo(1, 10))).among("GROUP"));

    private InactiveStories() {}

    private static void forceMajeure(Draft draft) {
        Turns.metLast(draft, draft.monthsAgo(19, 26));
        draft.put("force_majeure", "yes");
    }

    private static void metLate(Draft draft) {
        var yearBefore = draft.today().getYear() - 1;
        var bearable = draft.today().minusMonths(17);
        var first = LocalDate.of(yearBefore, 1, 10);
        Turns.metLast(
                draft, draft.dice().day(first.isBefore(bearable) ? bearable : first, LocalDate.of(yearBefore, 12, 20)));
    }

    private static void fewMembers(Draft draft, LocalDate since) {
        draft.lines(Sheet.MEMBERS).clear();
        var union = draft.text("type").equals("UNION");
        Turns.members(draft, draft.date("registered_on"), union ? 4 : 9, 0);
        Turns.members(draft, since, union ? 2 : draft.dice().between(2, 4), 0);
    }

    private static void foreignMembers(Draft draft) {
        draft.lines(Sheet.MEMBERS).clear();
        Turns.members(draft, draft.date("registered_on"), 12, 0);
        Turns.members(draft, draft.monthsAgo(7, 20), 20, draft.dice().between(7, 11));
    }

    private static void noAnswer(Draft draft) {
        var asked = draft.dice()
                .day(
                        later(LAW_2023, draft.today().minusMonths(24)),
                        draft.today().minusMonths(13));
        ask(draft, asked);
    }

    private static void answered(Draft draft) {
        var asked = draft.monthsAgo(3, 20);
        ask(draft, asked);
        var request = draft.lines(Sheet.NOTICES).get(0);
        request.put("answered_on", asked.plusDays(draft.dice().between(8, 40))).put("accepted", "yes");
    }

    private static void ask(Draft draft, LocalDate asked) {
        draft.add(Sheet.NOTICES)
                .put("kind", "COMPLIANCE_REPORT_REQUEST")
                .put("sent_on", asked)
                .put("answer_due_on", asked.plusDays(30));
    }

    private static void noReport(Draft draft) {
        var reports = draft.lines(Sheet.REPORTS);
        reports.remove(reports.size() - 1);
    }

    private static void notAtAddress(Draft draft, LocalDate since) {
        Turns.forTax(draft, "06", since);
        if (draft.dice().chance(40)) {
            Turns.legally(draft, "NOT_AT_ADDRESS", since.plusDays(9));
        }
        draft.add(Sheet.NOTICES).put("kind", "TAX_ADDRESS_NOTICE").put("sent_on", since.plusDays(2));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
