package coop.docket.cli;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;

/** What kinds, severities and standings are called, and how a basis is quoted, in the reader's language. */
final class FindingWords {
    private final Words words;

    FindingWords(Language language) {
        this.words = Words.in(language);
    }

    String kind(RuleKind kind) {
        return words.say("cli.kind." + kind.name());
    }

    String severity(Severity severity) {
        return words.say("cli.severity." + severity.name());
    }

    String standing(Standing standing) {
        return words.say("cli.standing." + standing.name());
    }

    /** The provision, with a word where no lawyer has checked it. */
    String basis(RuleHeader rule) {
        var quoted = Citation.in(words.language(), rule.basis());
        return rule.verified() ? quoted : words.say("cli.not-checked", quoted);
    }
}
