package coop.docket.pages.drafts;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import coop.docket.rules.terms.Watched;
import java.util.List;

/** Rules of a draft that are only watched: what they find is counted, and no case follows. */
public record WatchPage(Frame frame, DraftLine line, List<Watched> watched, List<Choice> rules, FormFields form)
        implements Page {

    static WatchPage of(Reader reader, DraftUses uses, long id, FormFields form) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.watch.title");
        var pack = ReadPack.of(uses.writing().files().read(actor, id), new Problems());
        return new WatchPage(
                frame,
                DraftLine.of(
                        frame,
                        uses.writing().read().read(actor, id).draft(),
                        uses.names().names()),
                List.copyOf(pack.watched().values()),
                pack.rules().keySet().stream()
                        .map(rule ->
                                new Choice(rule, rule + " – " + pack.words().title(rule, frame.language())))
                        .toList(),
                form.has("since")
                        ? form
                        : FormFields.of(java.util.Map.of(
                                "since", Vietnam.today(uses.clock()).toString())));
    }

    WatchPage with(Frame other) {
        return new WatchPage(other, line, watched, rules, form);
    }
}
