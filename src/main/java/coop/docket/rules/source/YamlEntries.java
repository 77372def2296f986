package coop.docket.rules.source;

import coop.docket.refusal.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entries of one place of the file; what is not known there, missing or none of what it may be becomes a problem. */
public final class YamlEntries {
    private static final List<String> YES_NO = List.of("yes", "no");

    private final YamlValue place;
    private final Map<String, YamlValue> entries;
    private final Problems problems;

    private YamlEntries(YamlValue place, Problems problems) {
        this.place = place;
        this.entries = place.entries(problems);
        this.problems = problems;
    }

    public static YamlEntries of(YamlValue place, Problems problems, String... known) {
        var read = new YamlEntries(place, problems);
        var keys = Arrays.asList(known);
        read.entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                read.wrong(value, "pack.yaml.unknown-key", key, keys);
            }
        });
        return read;
    }

    /** Of any keys. */
    public static YamlEntries open(YamlValue place, Problems problems) {
        return new YamlEntries(place, problems);
    }

    public YamlValue place() {
        return place;
    }

    public Map<String, YamlValue> all() {
        return entries;
    }

    public Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Optional<String> text(String key) {
        return value(key).flatMap(YamlValue::text);
    }

    /** Empty, with a problem, where it is missing. */
    public Optional<YamlValue> needed(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            problems.at(place, Reason.of("pack.yaml.missing", key), Reason.of("pack.yaml.add", key));
        }
        return value;
    }

    /** One of these; empty where it is missing, or, with a problem, none of them. */
    public Optional<String> oneOf(String key, Collection<String> allowed) {
        return value(key).flatMap(value -> oneOf(value, allowed));
    }

    public Optional<String> oneOf(YamlValue value, Collection<String> allowed) {
        var written = value.text().orElse("");
        if (allowed.contains(written)) {
            return Optional.of(written);
        }
        wrong(value, "pack.yaml.not-one-of", written, allowed);
        return Optional.empty();
    }

    public boolean yes(String key) {
        return oneOf(key, YES_NO).filter("yes"::equals).isPresent();
    }

    /** One text or a list of such. */
    public List<String> texts(YamlValue value) {
        if (value.text().isPresent()) {
            return List.of(value.text().get());
        }
        var texts = new ArrayList<String>();
        value.items(problems).forEach(item -> item.text().ifPresent(texts::add));
        return texts;
    }

    public List<YamlValue> items(String key) {
        return value(key).map(value -> value.items(problems)).orElse(List.of());
    }

    public void wrong(YamlValue at, String key, String written, Collection<String> allowed) {
        problems.at(
                at,
                Reason.of(key, written),
                Reason.of("pack.yaml.write-one-of", allowed.stream().collect(Collectors.joining(", "))));
    }

    public Problems problems() {
        return problems;
    }
}
