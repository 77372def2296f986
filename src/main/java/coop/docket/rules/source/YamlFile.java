package coop.docket.rules.source;

import coop.docket.refusal.Reason;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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
            } else if (!plain(node.get(), 0)) {
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

    /** Aliases let a short text stand for an endless one, and no pack needs them. */
    private static boolean plain(Node node, int depth) {
        if (node.getAnchor().isPresent() || depth > DEEPEST) {
            return false;
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .allMatch(pair -> plain(pair.getKeyNode(), depth + 1) && plain(pair.getValueNode(), depth + 1));
        }
        return !(node instanceof SequenceNode sequence)
                || sequence.getValue().stream().allMatch(item -> plain(item, depth + 1));
    }
}
