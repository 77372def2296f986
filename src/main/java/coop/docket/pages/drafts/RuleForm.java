package coop.docket.pages.drafts;

import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import coop.docket.rules.writing.MainCondition;
import coop.docket.rules.writing.Restriction;
import coop.docket.rules.writing.RuleAsked;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** Reads what the form of a new rule says. */
final class RuleForm {
    /** What a refusal is about. */
    static final Map<String, String> FIELDS = Map.of(
            "pack.writing.id", "id",
            "pack.writing.id-taken", "id",
            "pack.writing.title", "title-vi",
            "pack.writing.basis", "basis",
            "pack.writing.parameter", "parameter",
            "pack.writing.no-value-then", "from",
            "pack.writing.column", "column",
            "pack.writing.value", "value",
            "docket.no-day", "from");

    private RuleForm() {}

    /** @throws Refusal NOT_VALID naming what was not chosen */
    static RuleAsked asked(FormFields form) {
        var kind = NewRulePage.kind(form);
        if (kind == null) {
            throw Refusal.notValid("policy.new-rule.no-kind");
        }
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            titles.put(language, form.text("title-" + language.code()));
        }
        var main = chosen(MainCondition.values(), form.text("main"))
                .orElseThrow(() -> Refusal.notValid("policy.new-rule.no-condition"));
        var value = form.text("value").split("=", 2);
        var ofList = main == MainCondition.COLUMN_IS && value.length == 2;
        return new RuleAsked(
                kind,
                form.text("id"),
                titles,
                form.text("basis"),
                chosen(Standing.values(), form.text("standing")).orElse(Standing.INDICATOR),
                chosen(Severity.values(), form.text("severity")).orElse(Severity.LOW),
                form.text("from").isEmpty() ? null : DraftResource.day(form.text("from")),
                main,
                main.of() == MainCondition.Of.SPAN ? form.text("parameter") : null,
                ofList ? value[0] : main.of() == MainCondition.Of.COLUMN ? form.text("column") : null,
                ofList ? value[1] : null,
                restrictions(form));
    }

    private static EnumSet<Restriction> restrictions(FormFields form) {
        var chosen = EnumSet.noneOf(Restriction.class);
        for (var each : Restriction.values()) {
            if (form.has("restriction-" + each)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
