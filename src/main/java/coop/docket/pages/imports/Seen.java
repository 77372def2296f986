package coop.docket.pages.imports;

import coop.docket.access.Actor;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.Preview;
import coop.docket.intake.imports.PreviewImport;

/** What a file would change. */
public record Seen(Preview preview, FirstLines lines) {

    /** @throws coop.docket.refusal.Refusal if the file as a whole cannot be read */
    public static Seen of(PreviewImport previewing, Actor by, HandedIn file) {
        var lines = new FirstLines();
        return new Seen(previewing.preview(by, file, lines), lines);
    }
}
