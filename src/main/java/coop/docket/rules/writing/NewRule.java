package coop.docket.rules.writing;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a new rule with its first examples and its texts in all languages. */
public final class NewRule {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-(\\d{2,4})[A-Z]?");

    private NewRule() {}

    /** The next id of a kind that no rule of the pack has. */
    public static String nextId(ReadPack pack, RuleKind kind) {
        var last = pack.files().rules().stream()
                .map(file -> file.name().replace(".drl", ""))
                .filter(id -> id.startsWith(kind.prefix() + "-"))
                .map(NUMBER::matcher)
                .filter(found -> found.matches())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
        return "%s-%02d".formatted(kind.prefix(), last + 1);
    }

    /**
     * The files that are new or change.
     *
     * @throws Refusal NOT_VALID naming what is missing or cannot be
     */
    public static List<SourceFile> of(ReadPack pack, RuleAsked asked, LocalDate today) {
        check(pack, asked);
        var parameter = pack.parameters().get(asked.parameter());
        var day = FirstExamples.tenth(asked.from() == null ? today : asked.from());
        var span = parameter == null ? null : (Span) parameter.on(day).content();
        var files = new ArrayList<SourceFile>();
        files.add(new SourceFile(
                asked.path(".drl"), new RuleDraft(asked, parameter == null ? null : parameter.unit()).text()));
        files.add(new SourceFile(asked.path(".examples.yml"), new FirstExamples(asked, span, day).text()));
        for (var language : Language.values()) {
            pack.files()
                    .file("words/" + language.code() + ".properties")
                    .map(words -> withTexts(words, asked, language))
                    .ifPresent(files::add);
        }
        return files;
    }

    private static void check(ReadPack pack, RuleAsked asked) {
        var number = NUMBER.matcher(asked.id());
        if (!number.matches() || !asked.id().startsWith(asked.kind().prefix() + "-")) {
            throw Refusal.notValid("pack.writing.id", asked.kind().prefix());
        }
        if (pack.files().rules().stream().anyMatch(file -> file.name().equals(asked.id() + ".drl"))) {
            throw Refusal.notValid("pack.writing.id-taken", asked.id());
        }
        for (var language : Language.values()) {
            if (asked.titles().getOrDefault(language, "").isBlank()) {
                throw Refusal.notValid("pack.writing.title");
            }
        }
        if (asked.basis().isBlank()) {
            throw Refusal.notValid("pack.writing.basis");
        }
        switch (asked.main().of()) {
            case SPAN -> span(pack, asked);
            case VALUE -> value(asked);
            case COLUMN -> column(asked);
            case NOTHING -> {}
        }
    }

    private static void span(ReadPack pack, RuleAsked asked) {
        var parameter = pack.parameters().get(asked.parameter());
        if (parameter == null
                || !(parameter.timeline().lastEntry().getValue().content() instanceof Span span)
                || span.unit() == Span.Unit.WORKING_DAYS) {
            throw Refusal.notValid("pack.writing.parameter");
        }
        if (asked.from() != null && parameter.on(asked.from()) == null) {
            throw Refusal.notValid("pack.writing.no-value-then", asked.parameter(), asked.from());
        }
    }

    private static void column(RuleAsked asked) {
        if (asked.column() == null
                || !Sheet.COOPERATIVES.has(asked.column())
                || Sheet.COOPERATIVES.column(asked.column()).personal()) {
            throw Refusal.notValid("pack.writing.column");
        }
    }

    private static void value(RuleAsked asked) {
        column(asked);
        var list = Sheet.COOPERATIVES.column(asked.column()).list();
        if (list == null || asked.value() == null || list.entry(asked.value()).isEmpty()) {
            throw Refusal.notValid("pack.writing.value");
        }
    }

    private static SourceFile withTexts(SourceFile words, RuleAsked asked, Language language) {
        var title = asked.titles().get(language).strip();
        var shown = "{" + asked.main().shown().orElse(asked.column()) + "}";
        var sentence = Words.in(language).say("pack.writing.sentence." + asked.main(), title, shown, "{type}");
        var titled = SetWords.to(words, asked.id() + ".title", title);
        return SetWords.to(titled, asked.id() + ".sentence", sentence);
    }
}
