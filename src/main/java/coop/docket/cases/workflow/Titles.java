package coop.docket.cases.workflow;

import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import coop.docket.language.Said;
import coop.docket.rules.sentences.RuleWords;

/** What steps, ways, actors, papers and blockers are called, as the pack's words have it. */
public record Titles(RuleWords words) {

    public String step(CaseKind kind, String step, Language language) {
        return words.say(stepKey(kind, step), language);
    }

    /** Said of this way of this step, else of all ways of its name. */
    public String way(CaseKind kind, String step, String way, Language language) {
        var own = "way." + kind + "." + step + "." + way;
        return words.say(words.has(own) ? own : "way." + way, language);
    }

    /** The name of a step, to be said in whichever language. */
    public Said step(CaseKind kind, String step) {
        return language -> step(kind, step, language);
    }

    /** The name of a kind of paper, to be said in whichever language. */
    public Said document(String document) {
        return language -> document(document, language);
    }

    public String actor(String actor, Language language) {
        return words.say("actor." + actor, language);
    }

    public String document(String document, Language language) {
        return words.say("document." + document, language);
    }

    public String blocker(String blocker, Language language) {
        return words.say("blocker." + blocker, language);
    }

    public String gate(Gate gate, Language language) {
        return words.say("gate." + gate, language);
    }

    static String stepKey(CaseKind kind, String step) {
        return "step." + kind + "." + step;
    }
}
