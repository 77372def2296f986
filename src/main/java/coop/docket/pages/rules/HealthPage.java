package coop.docket.pages.rules;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * How the rules in force fare; those that want looking at come first.
 *
 * @param doubted whether only those are wanted that somebody should look at
 * @param all how many rules there are
 */
public record HealthPage(Frame frame, List<HealthLine> lines, boolean doubted, int all) implements Page {

    static HealthPage of(Reader reader, RuleUses uses, Parameters asked) {
        var frame = reader.frame(Section.RULES, "policy.health.title");
        var pack = uses.pack();
        var today = Vietnam.today(uses.clock());
        var doubted = asked.first("doubted").isPresent();
        var health = uses.health().read(reader.signedIn());
        var lines = health.stream()
                .filter(each -> !doubted || each.wanting())
                .sorted((one, other) -> Boolean.compare(other.wanting(), one.wanting()))
                .map(each -> HealthLine.of(frame, pack, each, pack.watches(each.rule(), today)))
                .toList();
        return new HealthPage(frame, lines, doubted, health.size());
    }
}
