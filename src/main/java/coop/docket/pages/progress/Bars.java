package coop.docket.pages.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Bars one below the other, each with its name above it, drawn to a frame {@value #WIDTH} wide. */
public record Bars(List<Bar> bars) {
    public static final int WIDTH = 360;
    public static final int ROW = 46;

    private static final int LONGEST = 44;
    private static final int MARGIN = 24;
    /** As wide as a phone draws one, or a little more. */
    private static final int LETTER = 10;

    /** What a bar says. @param number shown at its end @param path the list behind it; null where there is none */
    record Said(String name, double length, String number, String path, boolean counts) {
        static Said count(String name, Count count, String number) {
            return new Said(name, count.number(), number, count.number() == 0 ? null : count.path(), true);
        }
    }

    /**
     * A bar.
     *
     * @param y the top of its row
     * @param width of the bar
     * @param counts whether the number says how long its list is
     */
    public record Bar(String name, String number, String path, int y, String width, boolean counts) {}

    static Bars of(List<Said> all) {
        var most = all.stream().mapToDouble(Said::length).max().orElse(0);
        var room = MARGIN
                + LETTER
                        * all.stream()
                                .mapToInt(said -> said.number().length())
                                .max()
                                .orElse(0);
        var bars = new ArrayList<Bar>();
        for (var said : all) {
            var part = most <= 0 ? 0 : Math.max(0, said.length() / most);
            bars.add(new Bar(
                    said.name(), said.number(), said.path(), bars.size() * ROW, width(part, room), said.counts()));
        }
        return new Bars(bars);
    }

    /** The longest number has room beside the longest bar too. */
    private static String width(double part, int room) {
        return BigDecimal.valueOf(2 + part * (WIDTH - room))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A name that has room above its bar; the whole stands in the table. */
    static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    public int height() {
        return bars.size() * ROW;
    }
}
