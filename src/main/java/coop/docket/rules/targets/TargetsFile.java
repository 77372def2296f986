package coop.docket.rules.targets;

import coop.docket.language.Language;
import coop.docket.refusal.Reason;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlEntries;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import coop.docket.rules.terms.IsoDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code targets.yml}; whatever is wrong with it is told with its line and what to write instead. */
public final class TargetsFile {
    public static final String PATH = "targets.yml";

    private static final String AT_MOST = "at most";
    private static final List<String> GOALS = List.of("at least", AT_MOST);
    private static final List<String> MEASURES =
            Arrays.stream(Measure.values()).map(Measure::title).toList();
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?) ?%");

    private final Problems problems;

    private TargetsFile(Problems problems) {
        this.problems = problems;
    }

    /** The targets of a pack in the order of the file, without what cannot be read; a pack without any has none. */
    public static List<Target> read(PackFiles files, Problems problems) {
        return files.file(PATH)
                .map(file -> new TargetsFile(problems).read(file))
                .orElse(List.of());
    }

    private List<Target> read(SourceFile file) {
        var targets = new ArrayList<Target>();
        YamlFile.read(file, problems).ifPresent(root -> root.entries(problems)
                .forEach((id, place) -> target(id, place).ifPresent(targets::add)));
        return List.copyOf(targets);
    }

    private Optional<Target> target(String id, YamlValue place) {
        var entries =
                YamlEntries.of(place, problems, "title", "measure", "goal", "value", "to", "by", "source", "verified");
        var titles = entries.needed("title").map(this::inEach).orElse(Map.of());
        var measure = entries.needed("measure")
                .flatMap(written -> entries.oneOf(written, MEASURES))
                .flatMap(Measure::of);
        var goal = entries.needed("goal").flatMap(written -> entries.oneOf(written, GOALS));
        var value = measure.flatMap(of -> entries.needed("value").flatMap(written -> value(of.unit(), written)));
        var to = measure.flatMap(of -> entries.value("to").flatMap(written -> value(of.unit(), written)));
        var by = entries.needed("by").flatMap(this::day);
        var sources = entries.needed("source").map(this::inEach).orElse(Map.of());
        if (titles.isEmpty() || value.isEmpty() || goal.isEmpty() || by.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                id,
                titles,
                measure.get(),
                goal.get().equals(AT_MOST),
                value.get(),
                to.orElse(null),
                by.get(),
                sources,
                entries.yes("verified")));
    }

    /** Empty, with problems, where a language is missing. */
    private Map<Language, String> inEach(YamlValue place) {
        var entries = YamlEntries.of(
                place,
                problems,
                Arrays.stream(Language.values()).map(Language::code).toArray(String[]::new));
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            entries.needed(language.code()).flatMap(YamlValue::text).ifPresent(text -> texts.put(language, text));
        }
        return texts.size() == Language.values().length ? texts : Map.of();
    }

    private Optional<BigDecimal> value(Measure.Unit unit, YamlValue place) {
        var written = place.text().orElse("");
        var share = SHARE.matcher(written);
        if (unit == Measure.Unit.SHARE && share.matches()) {
            return Optional.of(new BigDecimal(share.group(1)).movePointLeft(2));
        }
        if (unit == Measure.Unit.NUMBER && NUMBER.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written));
        }
        problems.at(
                place,
                Reason.of("pack.target.not-a-value", written),
                Reason.of("pack.target.write-" + (unit == Measure.Unit.SHARE ? "share" : "number")));
        return Optional.empty();
    }

    private Optional<LocalDate> day(YamlValue place) {
        var day = IsoDays.read(place.text().orElse(""));
        if (day == null) {
            problems.at(
                    place,
                    Reason.of("pack.target.not-a-day", place.text().orElse("")),
                    Reason.of("pack.target.write-day"));
        }
        return Optional.ofNullable(day);
    }
}
