package coop.docket.cases.drawing;

import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Term;
import coop.docket.cases.workflow.Way;
import coop.docket.cases.workflow.Workflow;
import coop.docket.language.Citation;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Column;
import coop.docket.register.RegisterNames;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is written of a step, in one language. */
final class StepText {
    private final Workflow workflow;
    private final CaseKind kind;
    private final Language language;
    private final Words words;

    StepText(Workflow workflow, CaseKind kind, Language language) {
        this.workflow = workflow;
        this.kind = kind;
        this.language = language;
        this.words = Words.in(language);
    }

    String title(String step) {
        return workflow.titles().step(kind, step, language);
    }

    String actor(Step step) {
        return workflow.titles().actor(step.actor(), language);
    }

    /** Empty where it has none. */
    String document(Step step) {
        if (step.document() == null) {
            return "";
        }
        var title = workflow.titles().document(step.document(), language);
        return step.required() ? words.say("cases.drawing.required", title) : title;
    }

    /** Empty where neither law nor plan says. */
    String time(Step step) {
        if (step.term() == null) {
            return "";
        }
        var span = step.term().span();
        if (span == null) {
            return words.say("cases.drawing.until-noted");
        }
        var time = words.say("pack.span." + span.unit().name().toLowerCase(Locale.ROOT), (long) span.number());
        return step.term().from() instanceof Term.From.Registered registered
                ? words.say("cases.drawing.from", time, column(registered.fact().column()))
                : time;
    }

    private String column(Column column) {
        return RegisterNames.in(language).heading(column);
    }

    String basis(Step step) {
        var basis = Citation.in(language, step.basis());
        if (!step.legal()) {
            return words.say("cases.drawing.practice", basis);
        }
        return step.verified() ? basis : words.say("cases.drawing.unverified", basis);
    }

    /** How it is left: what it is called and, where something must be so before, what. */
    String way(Step step, Way way) {
        var title = workflow.titles().way(kind, step.name(), way.name(), language);
        var needs = way.needs().stream()
                .map(gate -> workflow.titles().gate(gate, language))
                .collect(Collectors.joining("; "));
        return needs.isEmpty() ? title : words.say("cases.drawing.needs", title, needs.toLowerCase(Locale.ROOT));
    }

    String to(Way way) {
        return way.ends() ? words.say("cases.drawing.end") : title(way.to());
    }

    String kind() {
        return words.say("cases.kind." + kind);
    }

    String say(String key) {
        return words.say(key);
    }
}
