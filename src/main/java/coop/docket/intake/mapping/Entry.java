package coop.docket.intake.mapping;

import coop.docket.language.PlainYaml;
import coop.docket.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value of a mapping with its line; every text is as it was written.
 *
 * @param node null where nothing is given
 */
record Entry(String file, Node node) {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final int DEEPEST = 8;

    static Entry read(String file, String text) {
        try {
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty() || !PlainYaml.is(root.get(), DEEPEST)) {
                throw Refusal.notValid("intake.mapping.unreadable", file, "1");
            }
            return new Entry(file, root.get());
        } catch (MarkedYamlEngineException wrong) {
            var line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw Refusal.notValid("intake.mapping.unreadable", file, Integer.toString(line));
        } catch (YamlEngineException | StackOverflowError wrong) {
            throw Refusal.notValid("intake.mapping.unreadable", file, "1");
        }
    }

    boolean given() {
        return node != null;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Empty where nothing is given. */
    String text() {
        return written().strip();
    }

    /** The same with the blanks around it. */
    String written() {
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw refusal("intake.mapping.not-a-text");
    }

    /** One of some words; the first where nothing is given. */
    String oneOf(String... words) {
        var text = text();
        if (text.isEmpty()) {
            return words[0];
        }
        if (!List.of(words).contains(text)) {
            throw refusal("intake.mapping.not-known", text, String.join(", ", words));
        }
        return text;
    }

    /** Its entries by name, in their order; those that are not given at the end, as such. */
    Map<String, Entry> entries(List<String> names) {
        var all = all();
        for (var name : names) {
            all.putIfAbsent(name, new Entry(file, null));
        }
        all.forEach((name, entry) -> {
            if (!names.contains(name)) {
                throw entry.refusal("intake.mapping.not-known", name, String.join(", ", names));
            }
        });
        return all;
    }

    /** Its entries by name, whatever they are called. */
    Map<String, Entry> all() {
        var entries = new LinkedHashMap<String, Entry>();
        if (node == null) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw refusal("intake.mapping.not-entries");
        }
        for (var pair : mapping.getValue()) {
            var name = new Entry(file, pair.getKeyNode()).text();
            if (entries.put(name, new Entry(file, pair.getValueNode())) != null) {
                throw new Entry(file, pair.getKeyNode()).refusal("intake.mapping.twice", name);
            }
        }
        return entries;
    }

    List<Entry> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Entry(file, item))
                    .toList();
        }
        throw refusal("intake.mapping.not-a-list");
    }

    Refusal refusal(String key, Object... arguments) {
        var all = new Object[arguments.length + 2];
        all[0] = file;
        all[1] = Integer.toString(line());
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Refusal.notValid(key, all);
    }

    private int line() {
        return Optional.ofNullable(node)
                .flatMap(Node::getStartMark)
                .map(mark -> mark.getLine() + 1)
                .orElse(1);
    }
}
