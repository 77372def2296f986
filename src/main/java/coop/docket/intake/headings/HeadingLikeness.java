package coop.docket.intake.headings;

import coop.docket.language.Folding;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which foreign heading is most like a column's: first those that name it, then those that share most words with it. */
public final class HeadingLikeness {
    private static final double LEAST = 0.5;

    private final Map<Column, Like> likes = new HashMap<>();
    private final Set<String> left;
    private final Map<String, Set<String>> words = new HashMap<>();

    /**
     * A heading that is like a column's.
     *
     * @param sure whether it names the column
     */
    public record Like(String heading, boolean sure) {}

    public HeadingLikeness(Sheet sheet, Collection<String> headings) {
        left = new LinkedHashSet<>(headings);
        for (var heading : headings) {
            var column = HeadingWords.of(sheet).column(heading);
            if (column != null && likes.putIfAbsent(column, new Like(heading, true)) == null) {
                left.remove(heading);
            }
        }
        for (var column : sheet.columns()) {
            if (!likes.containsKey(column)) {
                mostAlike(column).ifPresent(heading -> {
                    likes.put(column, new Like(heading, false));
                    left.remove(heading);
                });
            }
        }
    }

    private Optional<String> mostAlike(Column column) {
        String best = null;
        var most = LEAST;
        var ours = OtherHeadings.of(column).stream().map(HeadingLikeness::words).toList();
        for (var heading : left) {
            var theirs = words.computeIfAbsent(heading, HeadingLikeness::words);
            for (var each : ours) {
                var share = share(theirs, each);
                if (share > most) {
                    best = heading;
                    most = share;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double share(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String heading) {
        var spelt = Folding.search(heading).replace("hop tac xa", "htx").replaceAll("\\(.*?\\)", " ");
        var words = new HashSet<>(List.of(spelt.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    public Optional<Like> of(Column column) {
        return Optional.ofNullable(likes.get(column));
    }

    public boolean has(Column column) {
        return likes.containsKey(column);
    }

    /** The headings that are like none. */
    public Set<String> left() {
        return left;
    }
}
