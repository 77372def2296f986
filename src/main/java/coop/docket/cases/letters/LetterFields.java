package coop.docket.cases.letters;

import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What only the office knows of a letter.
 *
 * @param day of the explanation or the meeting, or until which something is to be done; null where a reminder leaves it
 *     to the deadline of the step
 * @param time null where the day alone counts
 * @param place where to come; null where nobody comes
 * @param signer who signs
 * @param signerTitle what he signs as
 * @param office null: the people's committee of the commune
 * @param number of the letter, within the office; null: to be written by hand
 */
public record LetterFields(
        LocalDate day, LocalTime time, String place, String signer, String signerTitle, String office, String number) {
    private static final int LONGEST = 200;

    /** @throws Refusal NOT_VALID if one is missing that the kind of letter needs, or too long, or the day is not to come */
    LetterFields checked(LetterKind kind, LocalDate today) {
        if (day == null && kind.meets()
                || kind.invites() && !day.isAfter(today)
                || day != null && (day.isAfter(today.plusYears(1)) || day.isBefore(today.minusYears(1)))) {
            throw Refusal.notValid("letters.day", today);
        }
        if (kind.invites() && time == null) {
            throw Refusal.notValid("letters.time");
        }
        return new LetterFields(
                day,
                time,
                kind.meets() ? text(place, true) : null,
                text(signer, true),
                text(signerTitle, true),
                text(office, false),
                text(number, false));
    }

    private static String text(String written, boolean needed) {
        var plain = written == null ? "" : written.strip();
        if (needed && plain.isEmpty() || plain.length() > LONGEST) {
            throw Refusal.notValid("letters.text", LONGEST);
        }
        return plain.isEmpty() ? null : plain;
    }
}
