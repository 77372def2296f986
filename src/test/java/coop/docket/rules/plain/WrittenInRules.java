package coop.docket.rules.plain;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.ClosedList;
import coop.docket.register.Column;
import coop.docket.register.RegisterNames;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.text.Lexer;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.judging.ReadPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands in quotation marks or as a number between a rule's when and end, as readers of a language know it. */
final class WrittenInRules {
    private WrittenInRules() {}

    /** One thing that stands there, and what it may be called: the same key can be a column of several sheets. */
    record Written(String text, Set<String> called) {
        boolean standsIn(String sentence) {
            return called.stream().anyMatch(sentence::contains);
        }
    }

    static List<Written> of(ReadPack pack, String rule, Language language) {
        var file = pack.files().file(pack.rules().get(rule).file()).orElseThrow();
        var tokens = Lexer.tokens(file.text(), new Remarks(file.path()));
        var when = tokens.stream().filter(token -> token.is("when")).findFirst().orElseThrow();
        var written = new ArrayList<Written>();
        for (var token : tokens.subList(tokens.indexOf(when), tokens.size())) {
            if (token.is(Token.Kind.TEXT)) {
                written.add(new Written(token.text(), called(pack, token.text(), language)));
            } else if (token.is(Token.Kind.NUMBER)) {
                var number = Words.in(language).show(Long.valueOf(token.text()));
                written.add(new Written(token.text(), Set.of(number)));
            }
        }
        return written;
    }

    private static Set<String> called(ReadPack pack, String text, Language language) {
        if (pack.parameters().containsKey(text)) {
            return Set.of("(" + text + ")", text + " ");
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Set.of(Words.in(language).show(LocalDate.parse(text)));
        }
        if (text.matches("[0-9]{2}-[0-9]{2}")) {
            return Set.of(
                    text.substring(3) + "/" + text.substring(0, 2),
                    text.substring(3).replaceFirst("^0", "") + " ");
        }
        var names = RegisterNames.in(language);
        var called = new LinkedHashSet<String>();
        for (var sheet : Sheet.values()) {
            if (sheet.has(text)) {
                called.add(names.column(sheet, sheet.column(text)));
            }
            sheet.columns().stream()
                    .filter(column -> holds(column, text))
                    .forEach(column -> called.add("“" + names.value(column, text) + "”"));
        }
        return called.isEmpty() ? Set.of(text) : called;
    }

    private static boolean holds(Column column, String text) {
        return column.kind() == ValueKind.YES_NO && Set.of("yes", "no").contains(text)
                || Arrays.stream(ClosedList.values())
                        .anyMatch(list -> list == column.list() && list.keys().contains(text));
    }
}
