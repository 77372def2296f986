package coop.docket.cases.letters;

import coop.docket.cases.letters.Block.Columns;
import coop.docket.cases.letters.Block.Line;
import coop.docket.cases.letters.Block.Look;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What every official letter has around its text (Decree 30/2020/ND-CP, Appendix I). */
final class OfficialForm {
    private static final Words WORDS = Words.in(Language.VI);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int TWO_DIGITS_BEFORE_DAY = 10;
    private static final int TWO_DIGITS_BEFORE_MONTH = 3;
    private static final String BLANK = "……";

    private OfficialForm() {}

    /** State, motto, office, number, place and date; of an official letter also what it is about. */
    static List<Block> head(LetterKind kind, LetterFields fields, Matter matter, LocalDate day) {
        var number = say("number", Objects.requireNonNullElse(fields.number(), BLANK) + kind.mark());
        var left = new ArrayList<>(
                List.of(new Line(Look.CENTRED_BOLD, office(fields, matter)), new Line(Look.CENTRED, number)));
        var subject = say(kind + ".subject", matter.name());
        if (kind == LetterKind.REMINDER) {
            left.add(new Line(Look.CENTRED, subject));
        }
        var right = List.of(
                new Line(Look.CENTRED_BOLD, say("state")),
                new Line(Look.CENTRED_BOLD, say("motto")),
                new Line(Look.CENTRED_ITALIC, place(matter) + ", " + day(day)));
        var head = new ArrayList<Block>(List.of(new Columns(left, right)));
        if (kind != LetterKind.REMINDER) {
            head.add(new Line(Look.CENTRED_BOLD, say(kind + ".title")));
            head.add(new Line(Look.CENTRED_BOLD, subject));
        }
        return head;
    }

    /** Recipients and signature; minutes are signed by both sides. */
    static Block foot(LetterKind kind, LetterFields fields) {
        var signature = List.of(
                new Line(Look.CENTRED_BOLD, fields.signerTitle().toUpperCase(VIETNAMESE)),
                new Line(Look.CENTRED_ITALIC, say("sign")),
                new Line(Look.CENTRED, ""),
                new Line(Look.CENTRED, ""),
                new Line(Look.CENTRED_BOLD, fields.signer()));
        var left = kind == LetterKind.MINUTES
                ? List.of(new Line(Look.CENTRED_BOLD, say("other-side")), new Line(Look.CENTRED_ITALIC, say("sign")))
                : List.of(
                        new Line(Look.BOLD_ITALIC, say("recipients")),
                        new Line(Look.TEXT, say("recipients.first")),
                        new Line(Look.TEXT, say("recipients.file")));
        return new Columns(left, signature);
    }

    static String office(LetterFields fields, Matter matter) {
        var office = fields.office() == null
                ? committee(Objects.requireNonNullElse(matter.commune(), BLANK))
                : fields.office();
        return office.toUpperCase(VIETNAMESE);
    }

    /** The people's committee of a commune. */
    static String committee(String commune) {
        var typed = commune.matches("(?iU)(xã|phường|đặc khu|thị trấn) .*");
        return typed
                ? say("office", commune.substring(0, 1).toLowerCase(VIETNAMESE) + commune.substring(1))
                : say("office.untyped", commune);
    }

    /** The commune's bare name, unless that is a number. */
    private static String place(Matter matter) {
        var commune = Objects.requireNonNullElse(matter.commune(), BLANK);
        return commune.replaceFirst("(?iU)^(xã|phường|đặc khu|thị trấn) (?!\\d)", "");
    }

    /** With a zero before days below 10 and the months 1 and 2, so that nobody can add a digit. */
    static String day(LocalDate day) {
        return say(
                "day",
                (day.getDayOfMonth() < TWO_DIGITS_BEFORE_DAY ? "0" : "") + day.getDayOfMonth(),
                (day.getMonthValue() < TWO_DIGITS_BEFORE_MONTH ? "0" : "") + day.getMonthValue(),
                String.valueOf(day.getYear()));
    }

    static String time(LocalTime time, LocalDate day) {
        return time == null
                ? day(day)
                : say("time", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()), day(day));
    }

    static String say(String key, Object... arguments) {
        return WORDS.say("letter." + key, arguments);
    }
}
