package coop.docket.rules.engine;

/** Settings that the engine reads once, when it is loaded. */
final class EngineSettings {
    private EngineSettings() {}

    /** Dates in rules are ISO dates, and conditions on the one root fact are compiled into one method. */
    static void apply() {
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        System.setProperty("drools.alphaNetworkCompiler", "inmemory");
    }
}
