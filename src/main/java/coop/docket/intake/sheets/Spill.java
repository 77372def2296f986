package coop.docket.intake.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Rows sorted outside memory: chunks that fit are sorted and written out, and read back together. */
final class Spill {
    private final List<Path> chunks = new ArrayList<>();

    private Spill() {}

    /**
     * Sorts the rows.
     *
     * @param chunkBytes how much of them is held in memory at once, about
     */
    static Spill of(CodedRows rows, Path folder, String name, long chunkBytes) {
        var spill = new Spill();
        var chunk = new ArrayList<CodedRow>();
        long weight = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            chunk.add(row);
            weight += row.weight();
            if (weight > chunkBytes) {
                spill.write(chunk, folder, name);
                chunk.clear();
                weight = 0;
            }
        }
        spill.write(chunk, folder, name);
        return spill;
    }

    private void write(List<CodedRow> chunk, Path folder, String name) {
        chunk.sort(CodedRow.IN_ORDER);
        var path = folder.resolve(name + "." + chunks.size());
        try (var out = new SpillFile.Writer(path)) {
            for (var row : chunk) {
                out.write(row);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        chunks.add(path);
    }

    CodedRows open() {
        var heads = new PriorityQueue<Head>();
        for (var chunk : chunks) {
            advance(heads, new SpillFile.Reader(chunk));
        }
        return new CodedRows() {
            @Override
            public CodedRow next() {
                var head = heads.poll();
                if (head == null) {
                    return null;
                }
                advance(heads, head.rest());
                return head.row();
            }

            @Override
            public void close() {
                heads.forEach(head -> head.rest().close());
            }
        };
    }

    private static void advance(PriorityQueue<Head> heads, CodedRows rest) {
        var row = rest.next();
        if (row == null) {
            rest.close();
        } else {
            heads.add(new Head(row, rest));
        }
    }

    /** The foremost row of a chunk and what follows it. */
    private record Head(CodedRow row, CodedRows rest) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return CodedRow.IN_ORDER.compare(row, other.row);
        }
    }
}
