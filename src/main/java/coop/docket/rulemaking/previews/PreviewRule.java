package coop.docket.rulemaking.previews;

import coop.docket.language.Language;
import coop.docket.rules.source.RuleKind;
import java.util.Map;

/**
 * What a preview comes to for one rule, of the whole register.
 *
 * @param titles as the draft has them; as they were where the draft has no such rule
 */
public record PreviewRule(
        String rule, RuleKind kind, Map<Language, String> titles, long appeared, long changed, long gone) {}
