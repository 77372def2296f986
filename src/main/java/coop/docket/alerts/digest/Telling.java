package coop.docket.alerts.digest;

import coop.docket.alerts.Week;
import coop.docket.language.Language;
import coop.docket.language.Unseen;
import coop.docket.language.Words;
import java.time.LocalDateTime;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;

/** Words a digest in one language. */
public final class Telling {
    private static final List<Part> FIGURES = List.of(Part.OVERDUE, Part.DUE, Part.FRESH, Part.REGRESSED);

    private final Digest digest;
    private final Words words;
    private final CaseBlocks cases;
    private final OtherBlocks others;

    private Telling(Digest digest, Language language) {
        this.digest = digest;
        this.words = Words.in(language);
        this.cases = new CaseBlocks(digest, words);
        this.others = new OtherBlocks(digest, words);
    }

    public static Told of(Digest digest, Language language) {
        return of(digest, language, null);
    }

    /** @param wanted when it should have come; null where it comes then */
    static Told of(Digest digest, Language language, LocalDateTime wanted) {
        return new Telling(digest, language).told(wanted);
    }

    private Told told(LocalDateTime wanted) {
        var quiet = digest.quiet();
        return new Told(
                title(digest, words),
                wanted == null
                        ? ""
                        : words.say("digest.comes-late", number(digest), year(digest, words.language()), wanted),
                quiet ? words.say("digest.quiet") : headline(),
                quiet ? List.of() : FIGURES.stream().map(this::figure).toList(),
                quiet ? List.of() : blocks(),
                others.foot());
    }

    /** Of which week, and of which area where there is but one. */
    static String title(Digest digest, Words words) {
        var title = words.say("digest.title", number(digest), year(digest, words.language()));
        return digest.place() == null ? title : words.say("digest.title-of", title, Unseen.marked(digest.place()));
    }

    static String number(Digest digest) {
        return Integer.toString(Week.parse(digest.week()).number());
    }

    /** The year that the week belongs to, as the language counts years. */
    static String year(Digest digest, Language language) {
        // the Thursday of a week lies in the year that the week belongs to
        var thursday = Week.parse(digest.week()).monday().plusDays(3);
        return language == Language.TH
                ? Integer.toString(ThaiBuddhistDate.from(thursday).get(ChronoField.YEAR))
                : Integer.toString(thursday.getYear());
    }

    private String headline() {
        var late = digest.total(Part.OVERDUE);
        return late == 0 ? words.say("digest.none-late") : words.say("digest.late", late);
    }

    private Told.Figure figure(Part part) {
        var total = digest.total(part);
        var look = total == 0
                ? ""
                : part == Part.OVERDUE || part == Part.REGRESSED ? "bad" : part == Part.DUE ? "warn" : "";
        return new Told.Figure(
                words.say("digest.part." + part),
                words.show(total),
                change(part),
                look,
                digest.sections().get(part).path());
    }

    private String change(Part part) {
        var change = digest.change(part);
        if (change == null) {
            return "";
        }
        return change == 0 ? words.say("digest.same") : words.say("digest.change", signed(words, change));
    }

    /** With its sign, which is a minus and not a hyphen. */
    static String signed(Words words, long change) {
        return (change < 0 ? "−" : "+") + words.show(Math.abs(change));
    }

    private List<Told.Block> blocks() {
        return Stream.of(cases.blocks(), new CommuneBlock(words).of(digest.communes()), others.blocks())
                .flatMap(List::stream)
                .toList();
    }
}
