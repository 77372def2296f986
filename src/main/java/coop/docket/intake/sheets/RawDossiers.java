package coop.docket.intake.sheets;

import java.util.Iterator;

/** The register's rows of text, one cooperative after another in order of code. */
public interface RawDossiers extends Iterator<RawDossier>, AutoCloseable {
    @Override
    void close();
}
