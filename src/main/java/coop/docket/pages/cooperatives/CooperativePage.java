package coop.docket.pages.cooperatives;

import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.Run;
import coop.docket.cases.docket.CaseLine;
import coop.docket.pages.docket.CaseRow;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.register.search.CooperativeLine;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a cooperative.
 *
 * @param judgedOn the day of the last run; null where there was none, or the reader may not read what it found
 */
public record CooperativePage(
        Frame frame,
        CooperativeLine cooperative,
        List<SheetText> sheets,
        LocalDate judgedOn,
        List<RuleLine> rules,
        List<CaseRow> cases)
        implements Page {

    static CooperativePage of(Reader reader, CooperativeUses uses, long id) {
        var actor = reader.signedIn();
        var profile = uses.profile().read(actor, id);
        var frame = reader.frame(
                Section.COOPERATIVES,
                "docket.cooperative.title",
                profile.cooperative().name());
        var names = uses.names().names();
        var sheets = profile.facts().entrySet().stream()
                .map(sheet -> SheetText.of(frame, sheet.getKey(), sheet.getValue(), names))
                .toList();
        if (!actor.may(Permission.READ_CASES)) {
            return new CooperativePage(frame, profile.cooperative(), sheets, null, List.of(), List.of());
        }
        var day = uses.lastRun().read(actor).map(run -> day(run)).orElse(null);
        return new CooperativePage(
                frame,
                profile.cooperative(),
                sheets,
                day,
                day == null
                        ? List.of()
                        : RuleLine.of(frame, uses.pack().get(), uses.why().ask(actor, id), day),
                cases(frame, uses, id));
    }

    private static LocalDate day(Run run) {
        return run.key().day();
    }

    private static List<CaseRow> cases(Frame frame, CooperativeUses uses, long id) {
        var actor = frame.reader().signedIn();
        var cases = uses.cases().read(actor, id);
        var areas = uses.areas().names(actor, cases.stream().map(CaseLine::area));
        var today = Vietnam.today(uses.clock());
        return cases.stream().map(line -> CaseRow.of(frame, line, areas, today)).toList();
    }

    public List<RuleLine> flagged() {
        return rules.stream().filter(RuleLine::flagged).toList();
    }

    public List<RuleLine> silent() {
        return rules.stream().filter(rule -> !rule.flagged()).toList();
    }

    public boolean readsCases() {
        return frame.may(Permission.READ_CASES);
    }

    public String path(RuleLine rule) {
        return "/cooperatives/" + cooperative.id() + "/rules/" + rule.rule();
    }
}
