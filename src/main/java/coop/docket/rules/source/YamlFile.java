package coop.docket.rules.source;

import coop.docket.language.PlainYaml;
import coop.docket.refusal.Reason;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file of a pack into values with their places; nothing in it is ever turned into an object. */
public final class YamlFile {
    private static final int DEEPEST = 10;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(PackFiles.LONGEST_FILE).build();

    private YamlFile() {}

    /** The file's one value; empty where it cannot be read, which becomes a problem. */
    public static Optional<YamlValue> read(SourceFile file, Problems problems) {
        try {
            var node = new Compose(SETTINGS).composeString(file.text());
            if (node.isEmpty()) {
                problems.in(file.path(), Reason.of("pack.yaml.empty"), null);
            } else if (!PlainYaml.is(node.get(), DEEPEST)) {
                problems.in(file.path(), Reason.of("pack.yaml.anchors"), Reason.of("pack.yaml.write-out"));
                return Optional.empty();
            }
            return node.map(root -> new YamlValue(file.path(), root));
        } catch (MarkedYamlEngineException wrong) {
            var mark = wrong.getProblemMark();
            problems.add(new RuleProblem(
                    file.path(),
                    mark.map(at -> at.getLine() + 1).orElse(0),
                    mark.map(at -> at.getColumn() + 1).orElse(0),
                    Reason.of("pack.yaml.unreadable"),
                    Reason.of("pack.yaml.look-at")));
        } catch (YamlEngineException | StackOverflowError wrong) {
            problems.in(file.path(), Reason.of("pack.yaml.unreadable"), Reason.of("pack.yaml.look-at"));
        }
        return Optional.empty();
    }
}
