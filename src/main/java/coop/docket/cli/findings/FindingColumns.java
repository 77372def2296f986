package coop.docket.cli.findings;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.Finding;
import java.util.ArrayList;
import java.util.List;

/** A finding as a row of texts, for spreadsheets. */
public final class FindingColumns {
    private static final Column NAME = Sheet.COOPERATIVES.column("name");
    private static final List<String> KEYS = List.of(
            "cooperative",
            "name",
            "rule",
            "title",
            "kind",
            "severity",
            "standing",
            "since",
            "sentence",
            "basis",
            "verified");

    private final Language language;
    private final Words words;
    private final FindingWords say;

    FindingColumns(Language language) {
        this.language = language;
        this.words = Words.in(language);
        this.say = new FindingWords(language);
    }

    static List<String> keys() {
        return KEYS;
    }

    /** Headings for people. */
    List<String> headings() {
        return KEYS.stream().map(key -> words.say("cli.heading." + key)).toList();
    }

    List<String> row(Finding finding) {
        var rule = finding.rule();
        var row = new ArrayList<String>(KEYS.size());
        row.add(finding.cooperative());
        row.add(finding.dossier().cooperative().text(NAME));
        row.add(rule.id());
        row.add(finding.title(language));
        row.add(rule.kind().name());
        row.add(rule.severity().name());
        row.add(rule.standing().name());
        row.add(finding.since() == null ? "" : finding.since().toString());
        row.add(finding.sentence(language));
        row.add(say.basis(rule));
        row.add(rule.verified() ? "yes" : "no");
        return row;
    }
}
