package coop.docket.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers in the spelling of each language. */
final class Figures {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter THAI = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Figures() {}

    static String date(Language language, LocalDate date) {
        return switch (language) {
            case VI -> DAY_FIRST.format(date);
            case EN -> ENGLISH.format(date);
            case TH -> THAI.format(ThaiBuddhistDate.from(date));
        };
    }

    static String time(Language language, LocalDateTime time) {
        return CLOCK.format(time) + ", " + date(language, time.toLocalDate());
    }

    static String whole(Language language, long number) {
        return format("#,##0", language).format(number);
    }

    static String decimal(Language language, BigDecimal number) {
        return format("#,##0.####", language).format(number);
    }

    private static DecimalFormat format(String pattern, Language language) {
        var vietnamese = language == Language.VI;
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        return new DecimalFormat(pattern, symbols);
    }
}
