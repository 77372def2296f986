package coop.docket.rules.engine;

import java.util.List;

/** The engine refused rule texts; what it said is for the one who turns it into sentences. */
public final class RulesDoNotCompile extends Exception {
    private final transient List<CompilerMessage> messages;

    RulesDoNotCompile(List<CompilerMessage> messages) {
        super(messages.toString());
        this.messages = List.copyOf(messages);
    }

    public List<CompilerMessage> messages() {
        return messages;
    }
}
