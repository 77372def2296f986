package coop.docket.rules.source;

import coop.docket.refusal.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML file with its place; every scalar is the text that was written, so that {@code no}, {@code 06} and
 * {@code 2024-07-01} stay what they are.
 */
public final class YamlValue {
    private final String file;
    private final Node node;

    YamlValue(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    public String file() {
        return file;
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    public int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    /** Where it begins in the file's text. */
    public int begins(String text) {
        return text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
    }

    /** Where what follows it begins in the file's text. */
    public int ends(String text) {
        return text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
    }

    /** All of it as texts, lists and maps of such, in their order. */
    public Object plain() {
        if (node instanceof MappingNode mapping) {
            var entries = new LinkedHashMap<String, Object>();
            mapping.getValue()
                    .forEach(pair -> entries.put(
                            new YamlValue(file, pair.getKeyNode()).text().orElse(""),
                            new YamlValue(file, pair.getValueNode()).plain()));
            return entries;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlValue(file, item).plain())
                    .toList();
        }
        return text().orElse("");
    }

    /** The text, where this is one. */
    public Optional<String> text() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    /** The entries by key in their order; a place that has none, or a key that stands twice, becomes a problem. */
    public Map<String, YamlValue> entries(Problems problems) {
        var entries = new LinkedHashMap<String, YamlValue>();
        if (!(node instanceof MappingNode mapping)) {
            problems.at(this, Reason.of("pack.yaml.not-entries"), Reason.of("pack.yaml.write-entries"));
            return entries;
        }
        for (var pair : mapping.getValue()) {
            var key = new YamlValue(file, pair.getKeyNode());
            var name = key.text().orElse("");
            if (entries.put(name, new YamlValue(file, pair.getValueNode())) != null) {
                problems.at(key, Reason.of("pack.yaml.twice", name), Reason.of("pack.yaml.keep-one"));
            }
        }
        return entries;
    }

    /** The items in their order; a place that has none becomes a problem. */
    public List<YamlValue> items(Problems problems) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlValue(file, item))
                    .toList();
        }
        problems.at(this, Reason.of("pack.yaml.not-a-list"), Reason.of("pack.yaml.write-a-list"));
        return List.of();
    }
}
