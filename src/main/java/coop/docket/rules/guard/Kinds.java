package coop.docket.rules.guard;

import coop.docket.refusal.Reason;
import coop.docket.rules.guard.words.Kind;
import java.util.Locale;

/** What kinds of value are called in messages. */
final class Kinds {
    private Kinds() {}

    static Reason named(Kind kind) {
        return Reason.of("rules.guard.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
