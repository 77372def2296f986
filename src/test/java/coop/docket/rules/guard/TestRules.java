package coop.docket.rules.guard;

import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.terms.ParametersFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rule files for tests, and a guard that knows the shipped parameters. */
final class TestRules {
    private static final Map<String, Parameter> PARAMETERS =
            ParametersFile.read(PackFiles.shipped().file("parameters.yml").orElseThrow(), new Problems());
    private static final Map<String, ParameterUnit> UNITS = PARAMETERS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().unit()));

    private TestRules() {}

    static Map<String, Parameter> parameters() {
        return PARAMETERS;
    }

    static Guarded check(SourceFile file) {
        return new Guard(UNITS).check(file);
    }

    static List<SourceFile> shipped() {
        return PackFiles.shipped().rules();
    }

    /** A rule DEB-90 with these conditions within the cooperative's brackets and after them. */
    static SourceFile rule(String conditions) {
        return rule(conditions, "$c.flag(\"DEB-90\");");
    }

    static SourceFile rule(String conditions, String consequence) {
        return file(
                """
                rule "DEB-90"
                    @basis("Luật 17/2023/QH15")
                    @standing("LAW") @severity("HIGH") @verified("no")
                    date-effective "2024-07-01"
                when
                    $c : Cooperative( notCeased, %s
                then
                    %s
                end
                """
                        .formatted(conditions, consequence));
    }

    static SourceFile file(String text) {
        return new SourceFile("debt/DEB-90.drl", text);
    }
}
