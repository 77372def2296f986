package coop.docket.pages.rules;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line beside line, with a few lines around each difference. */
public final class LineDiff {
    /** More than this is not worth its memory: such texts are shown one after the other. */
    private static final long LARGEST = 4_000_000;

    private static final int AROUND = 3;

    private final List<String> left;
    private final List<String> right;
    private final List<Row> rows = new ArrayList<>();

    private LineDiff(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    /**
     * A line of both texts; null and 0 where one of them has none.
     *
     * @param gap whether lines that are the same have been left out before it
     */
    public record Row(int leftNumber, String left, int rightNumber, String right, boolean gap) {
        public boolean same() {
            return left != null && left.equals(right);
        }
    }

    /** Empty where they are the same. */
    static List<Row> of(String left, String right) {
        var diff = new LineDiff(left.lines().toList(), right.lines().toList());
        diff.compare();
        return diff.near();
    }

    private void compare() {
        var begin = 0;
        var shorter = Math.min(left.size(), right.size());
        while (begin < shorter && left.get(begin).equals(right.get(begin))) {
            begin++;
        }
        var end = 0;
        while (end < shorter - begin && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
            end++;
        }
        for (int i = 0; i < begin; i++) {
            same(i, i);
        }
        middle(begin, left.size() - end, right.size() - end);
        for (int i = end; i > 0; i--) {
            same(left.size() - i, right.size() - i);
        }
    }

    private void middle(int begin, int leftEnd, int rightEnd) {
        var height = leftEnd - begin;
        var width = rightEnd - begin;
        var common = (long) height * width > LARGEST ? new int[height + 1][1] : common(begin, height, width);
        var wide = common[0].length > 1 || width == 0;
        int l = 0;
        int r = 0;
        var removed = new ArrayList<Integer>();
        var added = new ArrayList<Integer>();
        while (l < height || r < width) {
            if (wide && l < height && r < width && left.get(begin + l).equals(right.get(begin + r))) {
                changed(removed, added);
                same(begin + l++, begin + r++);
            } else if (r >= width || l < height && (!wide || common[l + 1][r] >= common[l][r + 1])) {
                removed.add(begin + l++);
            } else {
                added.add(begin + r++);
            }
        }
        changed(removed, added);
    }

    /** How many lines the ends of both have in common, from each pair of lines on. */
    private int[][] common(int begin, int height, int width) {
        var common = new int[height + 1][width + 1];
        for (int l = height - 1; l >= 0; l--) {
            for (int r = width - 1; r >= 0; r--) {
                common[l][r] = left.get(begin + l).equals(right.get(begin + r))
                        ? common[l + 1][r + 1] + 1
                        : Math.max(common[l + 1][r], common[l][r + 1]);
            }
        }
        return common;
    }

    private void same(int l, int r) {
        rows.add(new Row(l + 1, left.get(l), r + 1, right.get(r), false));
    }

    /** Lines that went and lines that came stand beside each other. */
    private void changed(List<Integer> removed, List<Integer> added) {
        for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
            var l = i < removed.size() ? removed.get(i) : -1;
            var r = i < added.size() ? added.get(i) : -1;
            rows.add(new Row(l + 1, l < 0 ? null : left.get(l), r + 1, r < 0 ? null : right.get(r), false));
        }
        removed.clear();
        added.clear();
    }

    private List<Row> near() {
        var near = new ArrayList<Row>();
        var last = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (differsWithin(i)) {
                var row = rows.get(i);
                near.add(new Row(row.leftNumber(), row.left(), row.rightNumber(), row.right(), i > last + 1));
                last = i;
            }
        }
        return List.copyOf(near);
    }

    private boolean differsWithin(int at) {
        return rows.subList(Math.max(0, at - AROUND), Math.min(rows.size(), at + AROUND + 1)).stream()
                .anyMatch(row -> !row.same());
    }
}
