package coop.docket.rulemaking.previews;

import coop.docket.assessment.comparison.Difference;
import coop.docket.language.Language;
import coop.docket.rules.judging.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What differs while it is being found: counted, hashed, and held until it is written as one. */
final class PreviewList {
    private final ChangeHash hash;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, PreviewRule> rules = new TreeMap<>();

    PreviewList(PreviewKey key) {
        this.hash = new ChangeHash(key);
    }

    void addAll(List<Difference> more) {
        more.forEach(difference -> {
            hash.add(difference);
            differences.add(difference);
            rules.merge(difference.finding().rule().id(), counted(difference), PreviewList::sum);
        });
    }

    private static PreviewRule counted(Difference difference) {
        var finding = difference.finding();
        var turn = difference.turn();
        return new PreviewRule(
                finding.rule().id(),
                finding.rule().kind(),
                titles(finding),
                turn == Difference.Turn.NEW ? 1 : 0,
                turn == Difference.Turn.CHANGED ? 1 : 0,
                turn == Difference.Turn.GONE ? 1 : 0);
    }

    /** With the titles of the draft where either has them. */
    private static PreviewRule sum(PreviewRule one, PreviewRule other) {
        return new PreviewRule(
                one.rule(),
                one.kind(),
                one.gone() == 0 ? one.titles() : other.titles(),
                one.appeared() + other.appeared(),
                one.changed() + other.changed(),
                one.gone() + other.gone());
    }

    private static Map<Language, String> titles(Finding finding) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            titles.put(language, finding.title(language));
        }
        return titles;
    }

    List<Difference> differences() {
        return differences;
    }

    Collection<PreviewRule> rules() {
        return rules.values();
    }

    String hash() {
        return hash.done();
    }

    PreviewCounts counts(long judged) {
        return new PreviewCounts(
                judged,
                rules.values().stream().mapToLong(PreviewRule::appeared).sum(),
                rules.values().stream().mapToLong(PreviewRule::changed).sum(),
                differences.stream().filter(Difference::readsAlike).count(),
                rules.values().stream().mapToLong(PreviewRule::gone).sum());
    }
}
