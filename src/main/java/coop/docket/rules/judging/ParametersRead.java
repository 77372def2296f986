package coop.docket.rules.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which parameters the rules of a pack read, in their conditions or in their sentences.
 *
 * @param byRule names of parameters by the rule's id
 */
public record ParametersRead(Map<String, List<String>> byRule) {

    public static ParametersRead of(ReadPack pack) {
        var byRule = new TreeMap<String, List<String>>();
        pack.rules().values().forEach(rule -> {
            var text = pack.files().file(rule.file()).orElseThrow().text().replaceAll("//.*", "");
            var wording = pack.words().wording(rule.id());
            byRule.put(
                    rule.id(),
                    pack.parameters().keySet().stream()
                            .filter(name -> text.contains('"' + name + '"') || wording.contains("{p:" + name + "}"))
                            .toList());
        });
        return new ParametersRead(byRule);
    }

    public List<String> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** The rules that read a parameter, by id. */
    public List<String> readers(String parameter) {
        var readers = new ArrayList<String>();
        byRule.forEach((rule, names) -> {
            if (names.contains(parameter)) {
                readers.add(rule);
            }
        });
        return List.copyOf(readers);
    }
}
