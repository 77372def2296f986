package coop.docket.rules.warnings;

import java.util.Map;
import java.util.Set;

/** The signs of comparison: their opposites, what they become when both sides change places, and what they allow. */
final class Signs {
    private static final Map<String, String> OPPOSITES =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "<", Set.of("<"),
            "<=", Set.of("<", "="),
            ">", Set.of(">"),
            ">=", Set.of(">", "="),
            "==", Set.of("="),
            "!=", Set.of("<", ">"));

    private Signs() {}

    static String opposite(String sign) {
        return OPPOSITES.get(sign);
    }

    static String turned(String sign) {
        return TURNED.getOrDefault(sign, sign);
    }

    static Set<String> allowed(String sign) {
        return ALLOWED.get(sign);
    }
}
