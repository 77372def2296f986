package coop.docket.cli.findings;

import coop.docket.language.Citation;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;

/** What kinds, severities and standings are called, and how a basis is quoted, in the reader's language. */
public final class FindingWords {
    private static final String NO_BASIS_FOR_DATA = "none (data)";

    private final Words words;

    public FindingWords(Language language) {
        this.words = Words.in(language);
    }

    public String kind(RuleKind kind) {
        return words.say("cli.kind." + kind.name());
    }

    public String severity(Severity severity) {
        return words.say("cli.severity." + severity.name());
    }

    public String standing(Standing standing) {
        return words.say("cli.standing." + standing.name());
    }

    /** Whether there is a basis to show: a question about data has none, and needs none. */
    static boolean hasBasis(RuleHeader rule) {
        return !rule.basis().equals(NO_BASIS_FOR_DATA);
    }

    /** The provision, with a word where no lawyer has checked it. */
    public String basis(RuleHeader rule) {
        var quoted = Citation.in(words.language(), rule.basis());
        return rule.verified() ? quoted : words.say("cli.not-checked", quoted);
    }
}
