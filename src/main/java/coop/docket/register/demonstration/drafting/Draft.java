package coop.docket.register.demonstration.drafting;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A cooperative in the making, as seen on a day. */
public final class Draft {
    private final LocalDate today;
    private final Dice dice;
    private final Line own = new Line(Sheet.COOPERATIVES);
    private final Map<Sheet, List<Line>> children = new EnumMap<>(Sheet.class);

    public Draft(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
        Sheet.children().forEach(sheet -> children.put(sheet, new ArrayList<>()));
    }

    public LocalDate today() {
        return today;
    }

    public Dice dice() {
        return dice;
    }

    public Draft put(String key, Object value) {
        own.put(key, value);
        return this;
    }

    public String text(String key) {
        return own.text(key);
    }

    public LocalDate date(String key) {
        return own.date(key);
    }

    public Long whole(String key) {
        return own.whole(key);
    }

    /** A new row of the cooperative in another sheet. */
    public Line add(Sheet sheet) {
        var line = new Line(sheet).put("code", text("code"));
        children.get(sheet).add(line);
        return line;
    }

    /** The rows so far; they may be changed and taken out. */
    public List<Line> lines(Sheet sheet) {
        return children.get(sheet);
    }

    /** Some day so long ago, both ends included. */
    public LocalDate monthsAgo(int least, int most) {
        return dice.day(today.minusMonths(most), today.minusMonths(least));
    }

    /** Some day so long ago, both ends included; days to come are negative. */
    public LocalDate daysAgo(int least, int most) {
        return dice.day(today.minusDays(most), today.minusDays(least));
    }

    public Dossier dossier() {
        var rows = new EnumMap<Sheet, List<Row>>(Sheet.class);
        children.forEach((sheet, lines) -> {
            if (!lines.isEmpty()) {
                rows.put(sheet, lines.stream().map(Line::row).toList());
            }
        });
        return new Dossier(own.row(), rows);
    }
}
