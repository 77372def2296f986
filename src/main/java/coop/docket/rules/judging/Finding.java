package coop.docket.rules.judging;

import coop.docket.language.Language;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.rules.sentences.Grounds;
import coop.docket.rules.sentences.RuleWords;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one rule says of one cooperative on one day, with all that it rests upon. */
public final class Finding {
    private final RuleHeader rule;
    private final Dossier dossier;
    private final List<Column> columns;
    private final Grounds grounds;
    private final RuleWords words;

    public Finding(RuleHeader rule, Dossier dossier, List<Column> columns, Grounds grounds, RuleWords words) {
        this.rule = rule;
        this.dossier = dossier;
        this.columns = columns;
        this.grounds = grounds;
        this.words = words;
    }

    /** The cooperative's code. */
    public String cooperative() {
        return dossier.code();
    }

    public Dossier dossier() {
        return dossier;
    }

    public RuleHeader rule() {
        return rule;
    }

    /** The first day on which the rule holds; null where it speaks of no day. */
    public LocalDate since() {
        return grounds.since();
    }

    public Grounds grounds() {
        return grounds;
    }

    public List<Column> columns() {
        return columns;
    }

    public String title(Language language) {
        return words.title(rule.id(), language);
    }

    public String sentence(Language language) {
        return words.sentence(rule.id(), grounds, language);
    }

    /** The cooperative's own values by key; null where one is not known. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        columns.forEach(column -> values.put(column.key(), dossier.cooperative().value(column)));
        return values;
    }
}
