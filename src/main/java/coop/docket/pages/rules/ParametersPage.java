package coop.docket.pages.rules;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rules.judging.ParametersRead;
import java.util.List;

/** Every number that the law or the province may change, with its values over time and the rules that read it. */
public record ParametersPage(Frame frame, List<ParameterText> parameters) implements Page {

    static ParametersPage of(Reader reader, RuleUses uses) {
        var frame = reader.frame(Section.RULES, "policy.parameters.title");
        var pack = uses.pack();
        var read = ParametersRead.of(pack);
        var today = Vietnam.today(uses.clock());
        return new ParametersPage(
                frame,
                pack.parameters().values().stream()
                        .map(parameter -> ParameterText.of(frame, parameter, today, read.readers(parameter.name())))
                        .toList());
    }
}
