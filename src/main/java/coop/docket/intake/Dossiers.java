package coop.docket.intake;

import coop.docket.intake.sheets.RawDossiers;
import coop.docket.register.Dossier;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The good dossiers of a register, in order of code, made as they are asked for. */
public final class Dossiers implements Iterator<Dossier>, AutoCloseable {
    private static final int ROWS_BETWEEN_WORDS = 1_000;

    private final RawDossiers raw;
    private final DossierMaker maker;
    private final Findings findings;
    private final Counts counts;
    private final long total;
    private long done;
    private long said;
    private Dossier next;

    Dossiers(RawDossiers raw, DossierMaker maker, Findings findings, Counts counts, long total) {
        this.raw = raw;
        this.maker = maker;
        this.findings = findings;
        this.counts = counts;
        this.total = total;
    }

    @Override
    public boolean hasNext() {
        while (next == null && raw.hasNext()) {
            var dossier = raw.next();
            next = maker.make(dossier);
            done += dossier.size();
            if (done - said >= ROWS_BETWEEN_WORDS || !raw.hasNext()) {
                said = done;
                findings.progressed(done, total);
            }
        }
        return next != null;
    }

    @Override
    public Dossier next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var dossier = next;
        next = null;
        return dossier;
    }

    /** The rest as a stream; closing it closes this. */
    public Stream<Dossier> stream() {
        var each = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(this::close);
    }

    /** What was counted up to the last dossier; complete when there is none left. */
    public Counts counts() {
        return counts;
    }

    @Override
    public void close() {
        raw.close();
    }
}
