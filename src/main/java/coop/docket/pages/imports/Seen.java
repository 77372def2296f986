package coop.docket.pages.imports;

import coop.docket.access.Actor;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.Preview;
import coop.docket.intake.imports.PreviewImport;

/** A file that somebody has brought, with what it would change. */
record Seen(Actor by, HandedIn file, Preview preview, FirstLines lines) {

    /** Whether who looks again may see what he saw: his roles and areas may be others by now. */
    boolean stillFor(Actor reader) {
        return by.roles().equals(reader.roles()) && by.scope().equals(reader.scope());
    }

    /** @throws coop.docket.refusal.Refusal if the file as a whole cannot be read */
    static Seen of(PreviewImport previewing, Actor by, HandedIn file) {
        var lines = new FirstLines();
        return new Seen(by, file, previewing.preview(by, file, lines), lines);
    }
}
