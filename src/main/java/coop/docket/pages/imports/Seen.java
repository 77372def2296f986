package coop.docket.pages.imports;

import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.Preview;
import coop.docket.intake.imports.PreviewImport;

/** A file that somebody has brought, with what it would change. */
record Seen(HandedIn file, Preview preview, FirstLines lines) {

    /** @throws coop.docket.refusal.Refusal if the file as a whole cannot be read */
    static Seen of(PreviewImport previewing, HandedIn file) {
        var lines = new FirstLines();
        return new Seen(file, previewing.preview(file, lines), lines);
    }
}
