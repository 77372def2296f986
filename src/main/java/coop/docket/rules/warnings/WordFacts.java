package coop.docket.rules.warnings;

import coop.docket.register.Sheet;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import java.util.List;

/** What the words that ask a question mean for the values they look at. */
record WordFacts(Facts facts) {
    private static final List<String> ENDING = List.of("DISSOLVING", "BANKRUPTCY", "TAX_REVOKED");
    private static final List<String> COOPERATIVES = List.of("COOPERATIVE", "UNION", "CREDIT_FUND");

    void ask(Part.Asked asked, boolean holds) {
        if (asked.owner().is(Kind.ROWS)) {
            rows(asked, holds);
            return;
        }
        switch (asked.word().name()) {
            case "notCeased" -> one("legalStatus", "legal_status", List.of("CEASED"), !holds);
            case "cooperativeOrUnion" -> one("type", "type", COOPERATIVES, holds);
            case "windingDown" -> windingDown(holds);
            case "isKnown" -> knowing(asked, holds);
            case "isNotKnown" -> knowing(asked, !holds);
            case "isNot" -> isNot(asked, holds);
            default -> facts.known().answered(Spelt.of(asked), holds);
        }
    }

    private void rows(Part.Asked asked, boolean holds) {
        var found = asked.word().name().equals("found") == holds;
        if (found && RowFacts.of(asked.of()).impossible()) {
            facts.known().cannotBe();
        }
        facts.known().rows(Spelt.of(asked.of()), found);
    }

    private void windingDown(boolean holds) {
        if (holds) {
            var stated = facts.copy();
            new WordFacts(stated).one("legalStatus", "legal_status", ENDING, true);
            var open = facts.copy();
            open.known().rows("openProceedings", true);
            facts.either(List.of(stated, open));
        } else {
            one("legalStatus", "legal_status", ENDING, false);
            facts.known().rows("openProceedings", false);
        }
    }

    private void one(String word, String column, List<String> keys, boolean are) {
        var of = Sheet.COOPERATIVES.column(column);
        if (are) {
            facts.known().isOneOf(word, keys);
        } else {
            facts.known().isNoneOf(word, of, keys);
        }
    }

    private void knowing(Part.Asked asked, boolean known) {
        var value = asked.with().get(0);
        if (known) {
            facts.known().isKnown(Spelt.of(value));
        } else {
            facts.unknown(meaning(value));
        }
    }

    private static Meaning meaning(Part part) {
        if (part instanceof Part.Asked asked) {
            return asked.meaning().madeOf(asked);
        }
        return part instanceof Part.Named named
                ? named.meaning().madeOf(named)
                : Meaning.plain(Kind.ANY, false).madeOf(part);
    }

    private void isNot(Part.Asked asked, boolean holds) {
        var value = asked.with().get(0);
        var keys = asked.with().subList(1, asked.with().size()).stream()
                .map(each -> each.begin().text())
                .toList();
        if (meaning(value).known()) {
            facts.known().isKnown(Spelt.of(value));
        }
        if (holds) {
            facts.known().isNoneOf(Spelt.of(value), Facts.column(value), keys);
        } else {
            facts.known().isOneOf(Spelt.of(value), keys);
        }
    }
}
