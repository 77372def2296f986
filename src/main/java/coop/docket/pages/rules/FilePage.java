package coop.docket.pages.rules;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.refusal.Refusal;
import java.util.List;

/** A file of the pack as it is written. */
public record FilePage(Frame frame, String path, List<String> lines) implements Page {

    static FilePage of(Reader reader, RuleUses uses, String path) {
        var file = uses.pack()
                .files()
                .file(path == null ? "" : path)
                .orElseThrow(() -> Refusal.notFound("policy.no-file"));
        return new FilePage(
                reader.frame(Section.RULES, "policy.file.title", file.path()),
                file.path(),
                file.text().lines().toList());
    }
}
