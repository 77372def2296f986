package coop.docket.rules.guard.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt word was probably meant to be. */
public final class Spelling {
    private static final int SHORT_LIST = 12;

    private Spelling() {}

    /** The nearest of the words that exist, if one is near. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        var folded = folded(written);
        return known.stream()
                .filter(word -> distance(folded, folded(word)) <= Math.max(1, folded.length() / 3))
                .min(Comparator.<String>comparingInt(word -> distance(folded, folded(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The words that exist, in a row; the first dozen where there are more. */
    public static String list(Collection<String> known) {
        var shown = known.stream().sorted().limit(SHORT_LIST).toList();
        return String.join(", ", shown) + (known.size() > SHORT_LIST ? ", …" : "");
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[_. -]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** How many letters must be changed, put in, taken out, or swapped with their neighbour. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 4 || one.length() > 60) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
