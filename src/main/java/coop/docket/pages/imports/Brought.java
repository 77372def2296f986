package coop.docket.pages.imports;

import coop.docket.access.Actor;
import coop.docket.intake.imports.HandedIn;
import coop.docket.refusal.Reason;
import java.util.Optional;

/**
 * A file that somebody has brought.
 *
 * @param seen what it would change; empty as long as it cannot be read
 * @param theirs its layout, where that is not ours or somebody has looked at it
 * @param why it cannot be read as it stands
 */
public record Brought(Actor by, HandedIn file, Optional<Seen> seen, Optional<Theirs> theirs, Optional<Reason> why) {

    static Brought readable(Actor by, HandedIn file, Seen seen) {
        return new Brought(by, file, Optional.of(seen), Optional.empty(), Optional.empty());
    }

    static Brought unreadable(Actor by, HandedIn file, Reason why) {
        return new Brought(by, file, Optional.empty(), Optional.empty(), Optional.ofNullable(why));
    }

    /** Whether who looks again may see what he saw: his roles and areas may be others by now. */
    boolean stillFor(Actor reader) {
        return by.roles().equals(reader.roles()) && by.scope().equals(reader.scope());
    }

    public Brought with(Theirs layout) {
        return new Brought(by, file, seen, Optional.of(layout), why);
    }

    /** The same, read otherwise. */
    public Brought with(HandedIn readSo, Seen now) {
        return new Brought(by, readSo, Optional.of(now), theirs, Optional.empty());
    }
}
