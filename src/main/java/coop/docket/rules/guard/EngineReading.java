package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Remarks;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Lays the engine's own reading of a file beside the guard's: what the engine reads otherwise does not pass. */
final class EngineReading {
    private final Remarks remarks;

    EngineReading(Remarks remarks) {
        this.remarks = remarks;
    }

    void compare(String text, Shape expected) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var file = parser.parse(false, text);
            if (parser.hasErrors() || file == null) {
                parser.getErrors().forEach(error -> remarks.at(line(error.getLines()), 1, "engine-cannot"));
                return;
            }
            if (!onlyOneRule(file)) {
                remarks.at(1, 1, "engine-differs");
                return;
            }
            lay(file.getRules().get(0), expected);
        } catch (DroolsParserException unreadable) {
            remarks.at(Math.max(1, unreadable.getLineNumber()), 1, "engine-cannot");
        }
    }

    private void lay(RuleDescr rule, Shape expected) {
        var read = new EngineShape().of(rule).parts();
        if (!read.equals(expected.parts())) {
            remarks.at(1, 1, "engine-differs");
        }
    }

    private static int line(int[] lines) {
        return lines.length == 0 ? 1 : Math.max(1, lines[0]);
    }

    private static boolean onlyOneRule(PackageDescr file) {
        var nothingElse = List.of(
                file.getImports(),
                file.getFunctionImports(),
                file.getAccumulateImports(),
                file.getGlobals(),
                file.getAttributes(),
                file.getFunctions(),
                file.getTypeDeclarations(),
                file.getEntryPointDeclarations(),
                file.getWindowDeclarations(),
                file.getEnumDeclarations());
        return file.getRules().size() == 1
                && file.getRules().get(0).isRule()
                && file.getUnit() == null
                && file.getName().isEmpty()
                && nothingElse.stream().allMatch(each -> each.isEmpty());
    }
}
