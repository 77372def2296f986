package coop.docket.rules.vocabulary;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the rows one by one; plain, for it is done for every cooperative. */
final class Lines<L extends Line> implements Iterator<L> {
    private final Hit<L>[] hits;
    private int next;

    Lines(Hit<L>[] hits) {
        this.hits = hits;
    }

    @Override
    public boolean hasNext() {
        return next < hits.length;
    }

    @Override
    public L next() {
        if (next == hits.length) {
            throw new NoSuchElementException();
        }
        return hits[next++].line();
    }
}
