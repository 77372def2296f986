package coop.docket.rules.warnings;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What must be so of one row for it to meet the words that narrow rows. */
final class RowFacts {
    private static final Map<String, String> LIMITS = Map.of(
            "before", "<",
            "from", ">=",
            "upTo", "<=",
            "numberFrom", ">=",
            "numberAbove", ">");

    private final Facts facts;

    private RowFacts(Facts facts) {
        this.facts = facts;
    }

    /** Of rows narrowed by words, or of a pattern; of alternatives nothing is gathered. */
    static Facts of(Part rows) {
        var of = new RowFacts(Facts.none());
        if (rows instanceof Part.Pattern pattern) {
            of.narrowed(pattern.from());
            pattern.constraints().forEach(each -> of.facts.with(each, true));
        } else {
            of.narrowed(rows);
        }
        return of.facts;
    }

    private void narrowed(Part rows) {
        if (rows instanceof Part.Named named && named.meaning().part() != null) {
            narrowed(named.meaning().part());
        } else if (rows instanceof Part.Asked asked && asked.owner().is(Kind.ROWS)) {
            if (!asked.word().name().equals("or")) {
                narrowed(asked.of());
                met(asked, ChildSheets.of(asked.owner().type()));
            }
        } else if (rows instanceof Part.Asked base) {
            base(base.word().name());
        }
    }

    private void base(String word) {
        if (word.equals("debtsThatCount")) {
            facts.known().isNoneOf("row.treatment", Sheet.DEBTS.column("treatment"), List.of("PAID", "WRITTEN_OFF"));
            facts.known().compared("row.balance", Sheet.DEBTS.column("balance"), ">", BigDecimal.ZERO);
        } else if (word.equals("openProceedings")) {
            facts.known().isKnown("row.startedOn");
            List.of("row.withdrawnOn", "row.restoredOn", "row.closedOn").forEach(facts.known()::isNotKnown);
        }
    }

    private void met(Part.Asked word, Sheet sheet) {
        var texts = word.with().stream().map(each -> each.begin().text()).toList();
        switch (word.word().name()) {
            case "with" -> facts.known().isOneOf(row(texts.get(0)), texts.subList(1, texts.size()));
            case "isNot" ->
                facts.known().isNoneOf(row(texts.get(0)), sheet.column(texts.get(0)), texts.subList(1, texts.size()));
            case "lacking" -> lacking(sheet, texts.get(0));
            case "done", "past" -> facts.known().isKnown(row(texts.get(0)));
            case "moreThan", "atLeast" -> facts.known().isKnown(row(texts.get(1)));
            case "lasting" -> texts.subList(1, 3).forEach(each -> facts.known().isKnown(row(each)));
            case "before", "from", "upTo", "numberFrom", "numberAbove" ->
                limited(word, row(texts.get(1)), sheet.column(texts.get(1)));
            default -> {}
        }
    }

    /** A blank treatment means that there is none, which is a value. */
    private void lacking(Sheet sheet, String column) {
        if (sheet == Sheet.DEBTS && column.equals("treatment")) {
            facts.known().cannotBe();
        } else {
            facts.known().isNotKnown(row(column));
        }
    }

    private void limited(Part.Asked word, String value, Column column) {
        if (Facts.constant(word.with().get(0)) instanceof BigDecimal limit) {
            facts.known().compared(value, column, LIMITS.get(word.word().name()), limit);
        } else {
            facts.known().isKnown(value);
        }
    }

    /** How the column is spelt where a pattern asks for it. */
    private static String row(String column) {
        var word = new StringBuilder("row.");
        for (var part : column.split("_")) {
            word.append(word.length() == 4 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return List.of("row.from", "row.to", "row.on").contains(word.toString()) ? word + "Day" : word.toString();
    }
}
