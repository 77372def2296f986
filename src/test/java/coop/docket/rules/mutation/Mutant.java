package coop.docket.rules.mutation;

import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import java.util.Map;

/** A rule with one thing about it changed. */
record Mutant(String rule, String family, String change, SourceFile file, Map<String, Parameter> parameters) {
    @Override
    public String toString() {
        return rule + " " + family + ": " + change;
    }
}
