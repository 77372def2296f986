package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.pages.rules.FileDiff;
import coop.docket.pages.rules.ParameterDiff;
import coop.docket.rulemaking.drafts.FileState;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a draft changes in the version that it is based on. */
public record ChangesPage(Frame frame, DraftLine line, List<ParameterDiff> parameters, List<FileDiff> files)
        implements Page {

    static ChangesPage of(Reader reader, DraftUses uses, long id) {
        var actor = reader.signedIn();
        var view = uses.writing().read().read(actor, id);
        var frame = reader.frame(Section.RULES, "policy.changes.title", id);
        var after = uses.writing().files().read(actor, id);
        var before = before(reader, uses, id, after);
        return new ChangesPage(
                frame,
                DraftLine.of(frame, view.draft(), uses.names().names()),
                ParameterDiff.between(frame, ReadPack.of(before, new Problems()), ReadPack.of(after, new Problems())),
                FileDiff.between(before, after));
    }

    /** The version's files: the draft's own, with those that differ as they were. */
    private static PackFiles before(Reader reader, DraftUses uses, long id, PackFiles after) {
        var actor = reader.signedIn();
        var files = new ArrayList<>(after.files());
        uses.writing().read().read(actor, id).files().stream()
                .filter(file -> file.state() != FileState.SAME)
                .forEach(file -> {
                    files.removeIf(each -> each.path().equals(file.path()));
                    var base =
                            uses.writing().text().read(actor, id, file.path()).base();
                    if (Objects.nonNull(base)) {
                        files.add(new SourceFile(file.path(), base));
                    }
                });
        return new PackFiles(files);
    }
}
