package coop.docket.rules.vocabulary;

import java.util.Set;

/** The parameters that words read by themselves, so that a rule may rest upon one without naming it. */
public final class WordParameters {
    static final String MINIMUM = "members.minimum";
    static final String MINIMUM_OF_UNION = "members.minimum-of-union";

    public static final Set<String> NAMES = Set.of(MINIMUM, MINIMUM_OF_UNION);

    private WordParameters() {}
}
