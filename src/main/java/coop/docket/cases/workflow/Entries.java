package coop.docket.cases.workflow;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entries of one place of the file; what is not known there, missing or none of what it may be becomes a problem. */
final class Entries {
    private static final List<String> YES_NO = List.of("yes", "no");

    private final YamlValue place;
    private final Map<String, YamlValue> entries;
    private final Problems problems;

    private Entries(YamlValue place, Problems problems) {
        this.place = place;
        this.entries = place.entries(problems);
        this.problems = problems;
    }

    static Entries of(YamlValue place, Problems problems, String... known) {
        var read = new Entries(place, problems);
        var keys = Arrays.asList(known);
        read.entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                read.wrong(value, "pack.workflow.unknown-key", key, keys);
            }
        });
        return read;
    }

    /** Of any keys. */
    static Entries open(YamlValue place, Problems problems) {
        return new Entries(place, problems);
    }

    YamlValue place() {
        return place;
    }

    Map<String, YamlValue> all() {
        return entries;
    }

    Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Optional<String> text(String key) {
        return value(key).flatMap(YamlValue::text);
    }

    /** Empty, with a problem, where it is missing. */
    Optional<YamlValue> needed(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            problems.at(place, Reason.of("pack.workflow.missing", key), Reason.of("pack.workflow.add", key));
        }
        return value;
    }

    /** One of these; empty where it is missing, or, with a problem, none of them. */
    Optional<String> oneOf(String key, Collection<String> allowed) {
        return value(key).flatMap(value -> oneOf(value, allowed));
    }

    Optional<String> oneOf(YamlValue value, Collection<String> allowed) {
        var written = value.text().orElse("");
        if (allowed.contains(written)) {
            return Optional.of(written);
        }
        wrong(value, "pack.workflow.not-one-of", written, allowed);
        return Optional.empty();
    }

    boolean yes(String key) {
        return oneOf(key, YES_NO).filter("yes"::equals).isPresent();
    }

    /** One text or a list of such. */
    List<String> texts(YamlValue value) {
        if (value.text().isPresent()) {
            return List.of(value.text().get());
        }
        var texts = new ArrayList<String>();
        value.items(problems).forEach(item -> item.text().ifPresent(texts::add));
        return texts;
    }

    List<YamlValue> items(String key) {
        return value(key).map(value -> value.items(problems)).orElse(List.of());
    }

    void wrong(YamlValue at, String key, String written, Collection<String> allowed) {
        problems.at(
                at,
                Reason.of(key, written),
                Reason.of("pack.workflow.write-one-of", allowed.stream().collect(Collectors.joining(", "))));
    }

    Problems problems() {
        return problems;
    }
}
