package coop.docket.rules.guard;

import coop.docket.register.Column;
import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.ColumnUse;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.ParameterUse;
import coop.docket.rules.guard.words.Spelling;
import coop.docket.rules.guard.words.Word;
import coop.docket.rules.vocabulary.Literal;

/** Checks what is written out in quotation marks: columns, values, parameters, days. */
final class Literals {
    private final Rule rule;
    private final Choices choices;

    Literals(Rule rule) {
        this.rule = rule;
        this.choices = new Choices(rule.remarks());
    }

    /** Checks one argument; the column it names, or null if it names none. */
    Column check(Literal.Of wanted, Meaning receiver, Word word, int place, Cursor part, Column before) {
        var token = part.take();
        if (!token.is(Token.Kind.TEXT) || !part.done()) {
            rule.remarks().at(token, "literal-needed", word.name());
            return null;
        }
        switch (wanted) {
            case PARAMETER -> parameter(word, token);
            case VALUE -> choices.check(before, token);
            case DAY -> day(token);
            case DAY_OF_YEAR -> dayOfYear(token);
            case RULE -> ofRule(token);
            case TEXT -> {}
            case COLUMN -> {
                return column(receiver, word, place, token);
            }
        }
        return null;
    }

    private Column column(Meaning receiver, Word word, int place, Token token) {
        var use = ColumnUse.of(receiver.kind(), word.name(), place);
        var sheet = word.name().equals("zeroIn") ? coop.docket.register.Sheet.REPORTS : ChildSheets.of(receiver.type());
        var fitting = sheet.columns().stream()
                .filter(column -> use.takes(sheet, column))
                .map(Column::key)
                .toList();
        if (fitting.contains(token.text())) {
            return sheet.column(token.text());
        }
        var key = sheet.has(token.text()) ? "column-kind" : "column-unknown";
        var nearest = Spelling.nearest(token.text(), fitting);
        var all = Spelling.list(fitting);
        if (nearest.isPresent()) {
            rule.remarks().misspelt(token, key, '"' + nearest.get() + '"', token.text(), word.name(), all, sheet.key());
        } else {
            rule.remarks().at(token, key, token.text(), word.name(), all, sheet.key());
        }
        return null;
    }

    private void parameter(Word word, Token token) {
        rule.used().add(token.text());
        var unit = ParameterUse.unit(word.name());
        var actual = rule.parameters().get(token.text());
        if (actual == unit) {
            return;
        }
        if (actual != null) {
            rule.remarks().at(token, "parameter-unit", token.text(), actual.title(), ParameterUse.word(actual));
            return;
        }
        var fitting = rule.parameters().keySet().stream()
                .filter(name -> rule.parameters().get(name) == unit)
                .toList();
        var nearest = Spelling.nearest(token.text(), fitting);
        if (nearest.isPresent()) {
            rule.remarks().misspelt(token, "parameter-unknown", '"' + nearest.get() + '"', token.text());
        } else {
            rule.remarks().at(token, "parameter-unknown", token.text(), unit.title(), Spelling.list(fitting));
        }
    }

    private void day(Token token) {
        if (Days.day(token.text()) == null) {
            var iso = Days.ofWriting(token.text());
            rule.remarks().at(token, "no-day", token.text(), iso == null ? "2025-01-31" : iso);
        }
    }

    private void dayOfYear(Token token) {
        if (!Days.ofYear(token.text())) {
            rule.remarks().at(token, "no-day-of-year", token.text());
        }
    }

    private void ofRule(Token token) {
        if (!token.text().equals(rule.id())) {
            rule.remarks().at(token, "flag-id", token.text(), rule.id());
        }
    }
}
