package coop.docket.pages.rules;

import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.packs.PackVersion;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.refusal.Refusal;
import coop.docket.rules.judging.ParametersRead;
import coop.docket.rules.plain.PlainRule;
import java.util.List;

/**
 * A rule with all that it rests upon.
 *
 * @param plain the rule in plain words
 * @param sentence what it says of a cooperative, with places for values
 * @param text its file, line by line
 * @param parameters that it reads
 * @param versions that changed its text or its examples, the newest first
 */
public record RulePage(
        Frame frame,
        RuleLine line,
        PlainRule plain,
        List<SentencePart> sentence,
        List<String> text,
        List<ParameterText> parameters,
        ExampleText.All examples,
        List<VersionLine> versions)
        implements Page {

    /** What readers of the plain words must know. */
    public String note() {
        return PlainRule.note(frame.language());
    }

    static RulePage of(Reader reader, RuleUses uses, String id) {
        var live = uses.live().today();
        var pack = live.pack();
        var rule = pack.rules().get(id);
        if (rule == null) {
            throw Refusal.notFound("policy.no-rule");
        }
        var frame = reader.frame(
                Section.RULES, "policy.rule.title", id, pack.words().title(id, reader.language()));
        var today = Vietnam.today(uses.clock());
        var read = ParametersRead.of(pack);
        var hits = frame.may(Permission.READ_CASES)
                ? uses.counts().count(reader.signedIn(), today).getOrDefault(id, 0L)
                : null;
        return new RulePage(
                frame,
                RuleLine.of(frame, pack, rule, today, hits),
                PlainRule.of(pack, id, today, reader.language()),
                SentencePart.of(pack.words().say(id + ".sentence", reader.language())),
                pack.files().file(rule.file()).orElseThrow().text().lines().toList(),
                read.of(id).stream()
                        .map(name -> ParameterText.of(frame, pack.parameters().get(name), today, read.readers(name)))
                        .toList(),
                pack.files()
                        .file(rule.file().replace(".drl", ".examples.yml"))
                        .map(file -> ExampleText.of(frame, file))
                        .orElse(new ExampleText.All(List.of(), List.of())),
                versions(frame, reader, uses, rule.file(), live.version()));
    }

    private static List<VersionLine> versions(
            Frame frame, Reader reader, RuleUses uses, String file, PackVersion live) {
        var names = uses.names().names();
        return uses.changes().of(reader.signedIn(), List.of(file, file.replace(".drl", ".examples.yml"))).stream()
                .map(version -> VersionLine.of(frame, version, names, live))
                .toList();
    }
}
