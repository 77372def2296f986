package coop.docket.pages.drafts;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.pages.rules.ParameterText;
import coop.docket.rules.judging.ParametersRead;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import java.util.List;

/**
 * A number of the law is changed from a day on, by a form.
 *
 * @param chosen with its values over time; null where none was chosen yet
 */
public record ValuePage(Frame frame, DraftLine line, List<Choice> parameters, ParameterText chosen, FormFields form)
        implements Page {

    static ValuePage of(Reader reader, DraftUses uses, long id, FormFields form) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.value.title");
        var pack = ReadPack.of(uses.writing().files().read(actor, id), new Problems());
        var parameter = pack.parameters().get(form.text("parameter"));
        var today = Vietnam.today(uses.clock());
        return new ValuePage(
                frame,
                DraftLine.of(
                        frame,
                        uses.writing().read().read(actor, id).draft(),
                        uses.names().names()),
                pack.parameters().values().stream()
                        .map(each ->
                                new Choice(each.name(), ParameterText.title(frame, each) + " (" + each.name() + ")"))
                        .toList(),
                parameter == null
                        ? null
                        : ParameterText.of(
                                frame, parameter, today, ParametersRead.of(pack).readers(parameter.name())),
                form);
    }

    ValuePage with(Frame other) {
        return new ValuePage(other, line, parameters, chosen, form);
    }
}
