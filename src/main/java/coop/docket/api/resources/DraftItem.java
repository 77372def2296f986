package coop.docket.api.resources;

import coop.docket.rulemaking.drafts.Draft;
import coop.docket.rulemaking.drafts.DraftView;
import coop.docket.rulemaking.drafts.FileState;
import java.time.Instant;
import java.util.List;

/**
 * A draft, as programs get it.
 *
 * @param version of its ETag
 * @param files that are not as in the version it is based on; null in a list
 */
record DraftItem(
        long id,
        String title,
        String reason,
        String author,
        String state,
        int basedOn,
        Integer restores,
        long version,
        Instant beganAt,
        Instant changedAt,
        Boolean behind,
        List<File> files) {

    /** @param text to be named by whoever writes upon it */
    record File(String path, String state, long text, boolean disputed) {}

    static DraftItem of(Draft draft) {
        return of(draft, null, null);
    }

    static DraftItem of(DraftView view) {
        var files = view.files().stream()
                .filter(file -> file.state() != FileState.SAME || file.disputed())
                .map(file -> new File(file.path(), file.state().name(), file.text(), file.disputed()))
                .toList();
        return of(view.draft(), view.behind(), files);
    }

    private static DraftItem of(Draft draft, Boolean behind, List<File> files) {
        return new DraftItem(
                draft.id(),
                draft.title(),
                draft.reason(),
                draft.author(),
                draft.state().name(),
                draft.basedOn(),
                draft.restores(),
                draft.version(),
                draft.beganAt(),
                draft.changedAt(),
                behind,
                files);
    }
}
