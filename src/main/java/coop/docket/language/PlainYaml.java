package coop.docket.language;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML in which everything is written out: an alias lets a short text stand for an endless one. */
public final class PlainYaml {
    private PlainYaml() {}

    /** Whether nothing in it has a name to come again by, or lies deeper than this. */
    public static boolean is(Node node, int deepest) {
        if (node.getAnchor().isPresent() || deepest < 0) {
            return false;
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .allMatch(pair -> is(pair.getKeyNode(), deepest - 1) && is(pair.getValueNode(), deepest - 1));
        }
        return !(node instanceof SequenceNode sequence)
                || sequence.getValue().stream().allMatch(item -> is(item, deepest - 1));
    }
}
