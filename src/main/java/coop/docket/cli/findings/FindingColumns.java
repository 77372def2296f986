package coop.docket.cli.findings;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.Finding;
import java.util.ArrayList;
import java.util.List;

/** A finding as a row of texts, for spreadsheets: with keys for programs, or in words for people. */
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

    /** The row for programs, whose keys are the same in all languages. */
    List<String> row(Finding finding) {
        var rule = finding.rule();
        return row(
                finding,
                rule.kind().name(),
                rule.severity().name(),
                rule.standing().name(),
                rule.verified() ? "yes" : "no");
    }

    /** The row for people. */
    List<String> inWords(Finding finding) {
        var rule = finding.rule();
        return row(
                finding,
                say.kind(rule.kind()),
                say.severity(rule.severity()),
                say.standing(rule.standing()),
                words.say(rule.verified() ? "pack.yes" : "pack.no"));
    }

    private List<String> row(Finding finding, String kind, String severity, String standing, String verified) {
        var rule = finding.rule();
        var row = new ArrayList<String>(KEYS.size());
        row.add(finding.cooperative());
        row.add(finding.dossier().cooperative().text(NAME));
        row.add(rule.id());
        row.add(finding.title(language));
        row.add(kind);
        row.add(severity);
        row.add(standing);
        row.add(finding.since() == null ? "" : finding.since().toString());
        row.add(finding.sentence(language));
        row.add(say.basis(rule));
        row.add(verified);
        return row;
    }
}
