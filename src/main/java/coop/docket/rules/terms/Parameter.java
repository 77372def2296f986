package coop.docket.rules.terms;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A number that the law or the province may change, as a timeline: each value holds from its day to the next one's eve.
 *
 * @param titles what it is, by language code
 */
public record Parameter(
        String name, ParameterUnit unit, Map<String, String> titles, NavigableMap<LocalDate, Value> timeline) {

    public Parameter {
        timeline = new TreeMap<>(timeline);
    }

    /** The value in force on a day; null before the first. */
    public Value on(LocalDate day) {
        var entry = timeline.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    /**
     * One line of the timeline.
     *
     * @param content a {@link Span}, a {@link java.time.MonthDay}, or a {@link Long}: đồng, per cent or a plain number
     * @param basis the provision or decision it comes from
     * @param verified whether somebody has read it there
     */
    public record Value(Object content, String basis, boolean verified) {}
}
