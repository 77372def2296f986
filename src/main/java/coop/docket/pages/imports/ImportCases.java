package coop.docket.pages.imports;

import coop.docket.access.NameActors;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.ImportHistory;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.UndoImport;
import coop.docket.intake.layouts.RememberedLayouts;

/** What these pages ask. */
public record ImportCases(
        PreviewImport preview,
        CommitImport commit,
        UndoImport undo,
        ImportHistory history,
        RememberedLayouts layouts,
        NameActors names) {

    public LookAtFile looking() {
        return new LookAtFile(preview, layouts);
    }
}
