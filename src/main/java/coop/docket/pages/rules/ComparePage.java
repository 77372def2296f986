package coop.docket.pages.rules;

import coop.docket.access.Permission;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import java.util.List;

/** Two versions of the rules side by side. */
public record ComparePage(Frame frame, int one, int other, List<ParameterDiff> parameters, List<FileDiff> files)
        implements Page {

    static ComparePage of(Reader reader, RuleUses uses, int one, int other) {
        var actor = reader.signedIn();
        var before = uses.versions().files(actor, one);
        var after = uses.versions().files(actor, other);
        var frame = reader.frame(Section.RULES, "policy.compare.title", one, other);
        return new ComparePage(
                frame,
                one,
                other,
                ParameterDiff.between(frame, ReadPack.of(before, new Problems()), ReadPack.of(after, new Problems())),
                FileDiff.between(before, after));
    }

    /** Who makes rules may have the register judged by both; of the same version it would say nothing. */
    public boolean judges() {
        return !files.isEmpty()
                && frame.may(Permission.READ_CASES)
                && DraftReaders.may(frame.reader().signedIn());
    }

    public String findings() {
        return "/rules/versions/" + one + "/against/" + other;
    }
}
