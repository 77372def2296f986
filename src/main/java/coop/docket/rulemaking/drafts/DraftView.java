package coop.docket.rulemaking.drafts;

import java.util.List;
import java.util.Set;

/**
 * A draft and its files.
 *
 * @param authors whoever began it or saved a text in it, as the audit names them
 * @param behind whether a newer version was published since it was begun
 * @param files by path
 */
public record DraftView(Draft draft, Set<String> authors, boolean behind, List<File> files) {

    /**
     * A file.
     *
     * @param text the id of the text that counts; 0 where that is the version's own
     * @param disputed whether a text was kept beside it of which nobody has made anything yet
     */
    public record File(String path, FileState state, long text, boolean disputed) {}
}
