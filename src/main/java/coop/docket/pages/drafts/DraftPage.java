package coop.docket.pages.drafts;

import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rulemaking.approvals.SubmissionView;
import coop.docket.rulemaking.drafts.DraftView;
import coop.docket.rulemaking.drafts.FileState;
import coop.docket.rulemaking.previews.Preview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A draft: what it changes, what it would do, and how far it has come.
 *
 * @param previews the newest first
 * @param submission what was last submitted; null where nothing was
 * @param names people's names by their marks
 * @param note what has just been done; null where there is nothing to say
 */
public record DraftPage(
        Frame frame,
        DraftLine line,
        DraftView view,
        List<Preview> previews,
        SubmissionView submission,
        Map<String, String> names,
        LocalDate today,
        String note)
        implements Page {

    static DraftPage of(Reader reader, DraftUses uses, long id) {
        var actor = reader.signedIn();
        var view = uses.writing().read().read(actor, id);
        var frame = reader.frame(
                Section.RULES, "policy.draft.title", id, view.draft().title());
        var names = uses.names().names();
        return new DraftPage(
                frame,
                DraftLine.of(frame, view.draft(), names),
                view,
                uses.looking().previews().list(actor, id),
                uses.deciding().submission().read(actor, id).orElse(null),
                names,
                Vietnam.today(uses.clock()),
                null);
    }

    DraftPage done(String done) {
        return done.matches("[a-z-]{1,20}")
                ? new DraftPage(
                        frame, line, view, previews, submission, names, today, frame.say("policy.draft.done." + done))
                : this;
    }

    DraftPage with(Problems problems) {
        return new DraftPage(frame.with(problems), line, view, previews, submission, names, today, note);
    }

    public List<DraftView.File> changed() {
        return view.files().stream()
                .filter(file -> file.state() != FileState.SAME || file.disputed())
                .toList();
    }

    /** The files that may be opened to be changed. */
    public List<String> paths() {
        return view.files().stream()
                .filter(file -> file.state() != FileState.REMOVED)
                .map(DraftView.File::path)
                .toList();
    }

    public boolean writes() {
        return frame.may(Permission.EDIT_RULES) && line.writable();
    }

    /** The preview that may be submitted: of today, newer than every change; null where there is none. */
    public Preview submittable() {
        return previews.stream()
                .filter(preview -> preview.key().day().equals(today))
                .findFirst()
                .orElse(null);
    }

    public boolean waits() {
        return submission != null && submission.decision() == null;
    }

    public boolean approves() {
        return waits() && frame.may(Permission.APPROVE_RULES);
    }

    public boolean withdraws() {
        return waits() && frame.may(Permission.EDIT_RULES);
    }

    public String name(String mark) {
        return names.getOrDefault(mark, mark);
    }

    public String authors() {
        return view.authors().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    public String tone(FileState state) {
        return switch (state) {
            case SAME -> "still";
            case CHANGED -> "";
            case NEW -> "good";
            case REMOVED -> "bad";
        };
    }
}
