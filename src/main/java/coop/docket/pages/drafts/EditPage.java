package coop.docket.pages.drafts;

import coop.docket.access.Permission;
import coop.docket.pages.frame.Asset;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.pages.rules.FileDiff;
import coop.docket.rulemaking.drafts.DraftText;
import coop.docket.rulemaking.drafts.KeptText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editor of a file of a draft.
 *
 * @param text what stands in the field
 * @param seen the text that it was written upon
 * @param aside texts that were kept beside the one that counts
 * @param checked what a check came to; null where none was asked for
 * @param saved whether it has just been saved
 */
public record EditPage(
        Frame frame,
        DraftLine line,
        String path,
        String text,
        long seen,
        List<Aside> aside,
        Checked checked,
        boolean saved)
        implements Page {
    /** What the editor says itself, by what CodeMirror calls it. */
    private static final List<String> PHRASES = List.of(
            "Find",
            "Replace",
            "next",
            "previous",
            "all",
            "match case",
            "by word",
            "regexp",
            "replace",
            "replace all",
            "close",
            "Go to line",
            "go",
            "No diagnostics",
            "Diagnostics",
            "Completions");

    /**
     * A text that was kept beside the one that counts.
     *
     * @param diff against the one that counts
     */
    public record Aside(String by, String at, String text, FileDiff diff) {}

    static EditPage of(Reader reader, DraftUses uses, long id, String path) {
        var actor = reader.signedIn();
        var text = uses.writing().text().read(actor, id, path);
        var frame = reader.frame(Section.RULES, "policy.edit.title", path);
        var names = uses.names().names();
        var line = DraftLine.of(frame, uses.writing().read().read(actor, id).draft(), names);
        return new EditPage(
                frame,
                line,
                path,
                text.text() == null ? "" : text.text(),
                text.seen(),
                aside(frame, text, names),
                null,
                false);
    }

    private static List<Aside> aside(Frame frame, DraftText text, Map<String, String> names) {
        return text.aside().stream()
                .map(each -> aside(frame, each, text.text(), names))
                .toList();
    }

    private static Aside aside(Frame frame, KeptText kept, String counting, Map<String, String> names) {
        return new Aside(
                names.getOrDefault(kept.author(), kept.author()),
                frame.time(kept.savedAt()),
                kept.content() == null ? "" : kept.content(),
                FileDiff.of(kept.path(), counting, kept.content()));
    }

    EditPage checked(Checked found) {
        return new EditPage(frame, line, path, text, seen, aside, found, saved);
    }

    EditPage savedNow() {
        return new EditPage(frame, line, path, text, seen, aside, checked, true);
    }

    /** With what was sent, which was not taken. */
    EditPage refusing(Problems problems, String sent) {
        return new EditPage(frame.with(problems), line, path, sent, seen, aside, checked, false);
    }

    public boolean writes() {
        return frame.may(Permission.EDIT_RULES) && line.writable();
    }

    /** How it is coloured. */
    public String mode() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public boolean rule() {
        return path.endsWith(".drl") || path.endsWith(".examples.yml");
    }

    /** The rule and its examples, each leading to the other; null where it is neither. */
    public String partner() {
        var other = path.endsWith(".drl")
                ? path.replace(".drl", ".examples.yml")
                : path.endsWith(".examples.yml") ? path.replace(".examples.yml", ".drl") : null;
        return other == null ? null : FilePath.of(line, other);
    }

    public String at(String rest) {
        return line.at("file/" + rest + "?path=" + FilePath.encoded(path));
    }

    public String own() {
        return FilePath.of(line, path);
    }

    public String script() {
        return Asset.EDITOR.path();
    }

    /** The editor's own words as JSON. */
    public String phrases() {
        return PHRASES.stream()
                .map(phrase -> Stream.of(
                                phrase,
                                frame.say(
                                        "policy.editor." + phrase.toLowerCase().replace(' ', '-')))
                        .map(text -> '"' + text.replace("\"", "'") + '"')
                        .collect(Collectors.joining(":")))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
