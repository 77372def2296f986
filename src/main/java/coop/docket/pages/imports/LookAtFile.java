package coop.docket.pages.imports;

import coop.docket.access.Actor;
import coop.docket.intake.LayoutSurvey;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.layouts.ProposedMapping;
import coop.docket.intake.layouts.RememberedLayout;
import coop.docket.intake.layouts.RememberedLayouts;
import coop.docket.refusal.Refusal;
import java.util.Optional;
import java.util.Set;

/**
 * The first look at a file: what it would change; or, where its layout is not ours, what it has; or, where it is not in
 * Unicode, why it cannot be read. Refuses a file of which nothing more can be said.
 */
public record LookAtFile(PreviewImport previewing, RememberedLayouts remembered) {
    private static final Set<String> NOT_OURS = Set.of(
            "intake.file.no-cooperatives",
            "intake.file.which-cooperatives",
            "intake.file.sheet-twice",
            "intake.heading.not-found",
            "intake.heading.missing",
            "intake.heading.twice");
    private static final Set<String> NOT_UNICODE = Set.of("intake.file.old-text", "intake.heading.old-text");

    Brought look(Actor by, HandedIn file) {
        try {
            return asLastTime(by, file)
                    .map(before -> Brought.unreadable(by, file, null).with(before))
                    .orElseGet(() -> Brought.readable(by, file, Seen.of(previewing, by, file)));
        } catch (Refusal refusal) {
            var key = refusal.reason().key();
            var brought = Brought.unreadable(by, file, refusal.reason());
            if (NOT_UNICODE.contains(key)) {
                return brought;
            }
            var theirs = NOT_OURS.contains(key) ? Optional.of(layout(by, file)) : Optional.<Theirs>empty();
            return theirs.filter(layout -> !layout.mapping().sheets().isEmpty())
                    .map(brought::with)
                    .orElseThrow(() -> refusal);
        }
    }

    private Optional<Theirs> asLastTime(Actor by, HandedIn file) {
        return remembered.any(by)
                ? remembered
                        .of(by, LayoutSurvey.fingerprint(file.path(), file.limits(), file.readAs()))
                        .map(before -> layout(by, file))
                        .filter(layout -> layout.remembered().isPresent())
                : Optional.empty();
    }

    /** What the file has, with what was said of such a layout before, or else what is proposed. */
    public Theirs layout(Actor by, HandedIn file) {
        var layout = LayoutSurvey.of(file.path(), file.limits(), file.readAs());
        var before = remembered.of(by, layout);
        var mapping = before.map(RememberedLayout::mapping).orElseGet(() -> ProposedMapping.of(layout));
        return new Theirs(layout, mapping, before.isEmpty(), before);
    }
}
