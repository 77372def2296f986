package coop.docket.assessment.comparison;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.vocabulary.WordParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which rules two packs can judge differently: those of another text, other words, or numbers of another timeline.
 *
 * <p>A rule may ask for a number of any day, so all of its timeline counts, and any rule may count working days, so all
 * of them differ where the calendars do.
 */
public final class RulesThatDiffer {
    private RulesThatDiffer() {}

    /** Their ids; of a rule that one pack alone has, too. */
    public static Set<String> between(ReadPack one, ReadPack other) {
        if (!sameCalendar(one, other)) {
            return Stream.of(one, other)
                    .flatMap(pack -> pack.rules().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        var moved = movedNumbers(one, other);
        var ids = new TreeSet<>(one.rules().keySet());
        ids.addAll(other.rules().keySet());
        ids.removeIf(id -> same(one, other, id, moved));
        return ids;
    }

    private static boolean sameCalendar(ReadPack one, ReadPack other) {
        return text(one, "calendar.yml").equals(text(other, "calendar.yml"));
    }

    private static String text(ReadPack pack, String path) {
        return pack.files().file(path).map(SourceFile::text).orElse("");
    }

    private static Set<String> movedNumbers(ReadPack one, ReadPack other) {
        var names = new TreeSet<>(one.parameters().keySet());
        names.addAll(other.parameters().keySet());
        names.removeIf(name -> timeline(one, name).equals(timeline(other, name)));
        return names;
    }

    private static Map<LocalDate, Object> timeline(ReadPack pack, String name) {
        var parameter = pack.parameters().get(name);
        var contents = new TreeMap<LocalDate, Object>();
        if (parameter != null) {
            parameter.timeline().forEach((day, value) -> contents.put(day, value.content()));
        }
        return contents;
    }

    private static boolean same(ReadPack one, ReadPack other, String id, Set<String> moved) {
        var header = one.rules().get(id);
        if (header == null
                || !header.equals(other.rules().get(id))
                || !Objects.equals(one.watched().get(id), other.watched().get(id))) {
            return false;
        }
        var text = text(one, header.file());
        var wording = one.words().wording(id);
        return text.equals(text(other, header.file()))
                && wording.equals(other.words().wording(id))
                && moved.stream()
                        .noneMatch(name ->
                                text.contains(name) || wording.contains(name) || WordParameters.NAMES.contains(name));
    }
}
