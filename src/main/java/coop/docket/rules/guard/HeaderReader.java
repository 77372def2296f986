package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Spelling;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a rule says of itself between its name and {@code when}. */
final class HeaderReader {
    private static final List<String> REQUIRED = List.of("basis", "standing", "severity", "verified");
    private static final List<String> ANNOTATIONS = List.of("basis", "standing", "severity", "verified", "review");
    private static final List<String> DATES = List.of("date-effective", "date-expires");

    private final SourceFile file;
    private final Remarks remarks;
    private final Map<String, Token> values = new LinkedHashMap<>();

    HeaderReader(SourceFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** What the rule says of itself; empty where any of it cannot be read, which is then remarked upon. */
    Optional<RuleHeader> read(List<Token> head, Shape shape) {
        var before = remarks.count();
        var cursor = new Cursor(head, head.get(0));
        cursor.take();
        var id = new RuleName(file, remarks).read(cursor);
        try {
            while (!cursor.done()) {
                entry(cursor);
            }
        } catch (Unreadable remarkedUpon) {
            return Optional.empty();
        }
        for (var required : REQUIRED) {
            if (!values.containsKey(required)) {
                remarks.after(head.get(Math.min(1, head.size() - 1)), "annotation-missing", required, sample(required));
            }
        }
        describe(id, shape);
        var header = header(id);
        return remarks.count() == before ? Optional.of(header) : Optional.empty();
    }

    private void describe(String id, Shape shape) {
        shape.add("rule", List.of(Token.ofText(id)));
        new TreeMap<>(values)
                .forEach((name, value) -> shape.add(name, List.of(Token.ofText("{value=\"" + value.text() + "\"}"))));
        shape.add("lhs", List.of());
    }

    private void entry(Cursor cursor) {
        if (cursor.peek().is("@")) {
            annotation(cursor);
        } else {
            date(cursor);
        }
    }

    private void annotation(Cursor cursor) {
        cursor.take();
        var name = cursor.take();
        known(name, name.text(), ANNOTATIONS, "annotation-unknown");
        var value = cursor.peek(1);
        if (!cursor.peek().is("(")
                || !value.is(Token.Kind.TEXT)
                || !cursor.peek(2).is(")")) {
            throw refused(name, "annotation-value", name.text(), sample(name.text()));
        }
        cursor.inBrackets();
        if (values.keySet().stream().anyMatch(DATES::contains)) {
            remarks.at(name, "annotation-late", name.text());
        }
        keep(name.text(), name, value);
        if (value.text().isBlank()) {
            remarks.at(value, "annotation-blank", name.text(), sample(name.text()));
        }
    }

    private void date(Cursor cursor) {
        var begin = cursor.take();
        var name = new StringBuilder(begin.text());
        while (cursor.peek().is("-") || cursor.last().is("-") && cursor.peek().is(Token.Kind.NAME)) {
            if (!cursor.last().touches(cursor.peek())) {
                break;
            }
            name.append(cursor.take().text());
        }
        known(begin, name.toString(), DATES, "attribute-unknown");
        var value = cursor.take();
        if (!value.is(Token.Kind.TEXT)) {
            throw refused(begin, "attribute-value", name.toString());
        }
        keep(name.toString(), begin, value);
    }

    private void known(Token token, String name, List<String> all, String key) {
        if (all.contains(name)) {
            return;
        }
        var nearest = Spelling.nearest(name, all);
        if (nearest.isPresent()) {
            remarks.misspelt(token, key, nearest.get(), name);
            throw new Unreadable();
        }
        throw refused(token, key, name.isEmpty() ? token.written() : name);
    }

    private void keep(String name, Token place, Token value) {
        if (values.putIfAbsent(name, value) != null) {
            remarks.at(place, "given-twice", name);
        }
    }

    private RuleHeader header(String id) {
        var kind = RuleKind.ofFolder(file.folder()).orElse(null);
        var standing = oneOf("standing", Standing.class);
        if (standing != null && kind != null && (standing == Standing.DATA) != (kind == RuleKind.DATA)) {
            remarks.at(values.get("standing"), "standing-data", standing.name());
        }
        var verified = oneOf("verified", List.of("yes", "no"));
        var from = day("date-effective");
        var before = day("date-expires");
        if (from != null && before != null && !from.isBefore(before)) {
            remarks.at(values.get("date-expires"), "dates-order", from.toString(), before.toString());
        }
        var severity = oneOf("severity", Severity.class);
        return new RuleHeader(
                id,
                file.path(),
                kind,
                text("basis"),
                standing,
                severity,
                "yes".equals(verified),
                text("review"),
                from,
                before);
    }

    private String text(String name) {
        return values.containsKey(name) ? values.get(name).text() : null;
    }

    private <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var value = oneOf(name, names);
        return value == null ? null : Enum.valueOf(type, value);
    }

    private String oneOf(String name, List<String> all) {
        var token = values.get(name);
        if (token == null || token.text().isBlank() || all.contains(token.text())) {
            return token == null || token.text().isBlank() ? null : token.text();
        }
        remarks.at(token, "annotation-choice", token.text(), name, String.join(", ", all));
        return null;
    }

    private LocalDate day(String name) {
        var token = values.get(name);
        if (token == null) {
            return null;
        }
        var day = Days.day(token.text());
        if (day == null) {
            var iso = Days.ofWriting(token.text());
            remarks.at(token, "no-day", token.text(), iso == null ? "2025-01-31" : iso);
        }
        return day;
    }

    private static String sample(String annotation) {
        return '@'
                + annotation
                + switch (annotation) {
                    case "basis" -> "(\"Law 17/2023/QH15, Art. 103.1.e\")";
                    case "standing" -> "(\"LAW\")";
                    case "severity" -> "(\"HIGH\")";
                    case "verified" -> "(\"no\")";
                    default -> "(\"…\")";
                };
    }

    private Unreadable refused(Token token, String key, Object... about) {
        remarks.at(token, key, about);
        return new Unreadable();
    }
}
