package coop.docket.pages.drafts;

import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.pages.rules.ParameterText;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.writing.MainCondition;
import coop.docket.rules.writing.NewRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A new rule is begun from a template, in two steps: what it is about, and what it asks.
 *
 * @param kind that was chosen; null where none was yet
 * @param id the next free one of the kind
 */
public record NewRulePage(
        Frame frame,
        DraftLine line,
        RuleKind kind,
        String id,
        List<Choice> conditions,
        List<Choice> parameters,
        List<Choice> columns,
        List<Choice> values,
        FormFields form)
        implements Page {
    private static final Set<ParameterUnit> SPANS = Set.of(ParameterUnit.MONTHS, ParameterUnit.DAYS);

    static NewRulePage of(Reader reader, DraftUses uses, long id, FormFields form) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.new-rule.title");
        var pack = ReadPack.of(uses.writing().files().read(actor, id), new Problems());
        var line = DraftLine.of(
                frame,
                uses.writing().read().read(actor, id).draft(),
                uses.names().names());
        var kind = kind(form);
        return new NewRulePage(
                frame,
                line,
                kind,
                kind == null ? "" : form.has("id") ? form.text("id") : NewRule.nextId(pack, kind),
                kind == null ? List.of() : conditions(frame, kind),
                parameters(frame, pack),
                columns(frame),
                values(frame),
                form);
    }

    static RuleKind kind(FormFields form) {
        return Arrays.stream(RuleKind.values())
                .filter(each -> each.name().equals(form.text("kind")))
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> conditions(Frame frame, RuleKind kind) {
        return MainCondition.of(kind).stream()
                .map(each -> new Choice(each.name(), frame.say("policy.condition." + each)))
                .toList();
    }

    private static List<Choice> parameters(Frame frame, ReadPack pack) {
        return pack.parameters().values().stream()
                .filter(each -> SPANS.contains(each.unit()))
                .map(each -> new Choice(
                        each.name(),
                        ParameterText.title(frame, each) + ": "
                                + ParameterText.said(
                                        frame,
                                        each.unit(),
                                        each.timeline().lastEntry().getValue().content())))
                .toList();
    }

    private static List<Choice> columns(Frame frame) {
        var words = new RegisterWords(frame.reader().words());
        return Sheet.COOPERATIVES.columns().stream()
                .filter(column -> !column.personal() && !column.required())
                .map(column -> new Choice(column.key(), words.column(column)))
                .toList();
    }

    /** Each value of each list, beside its column. */
    private static List<Choice> values(Frame frame) {
        var words = new RegisterWords(frame.reader().words());
        return Sheet.COOPERATIVES.columns().stream()
                .filter(column -> column.kind() == ValueKind.LIST)
                .flatMap(column -> column.list().keys().stream().map(key -> value(words, column, key)))
                .toList();
    }

    private static Choice value(RegisterWords words, Column column, String key) {
        return new Choice(column.key() + "=" + key, words.column(column) + ": " + words.content(column, key));
    }

    NewRulePage with(Frame other) {
        return new NewRulePage(other, line, kind, id, conditions, parameters, columns, values, form);
    }

    public List<Choice> kinds() {
        return Arrays.stream(RuleKind.values())
                .map(each -> new Choice(each.name(), frame.say("cases.kind." + CaseKind.of(each))))
                .toList();
    }
}
