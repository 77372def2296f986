package coop.docket.pages.docket;

import coop.docket.cases.letters.LetterFields;
import coop.docket.cases.letters.LetterKind;
import coop.docket.pages.frame.Problems;
import coop.docket.refusal.Reason;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The form of a letter as it was sent. */
record LetterForm(LetterKind kind, Sent sent) {
    static final String WHAT = "letter";
    private static final List<String> NEEDED = List.of("place", "signer", "signer-title");

    /** @throws Sent.Unreadable if a day or an hour is none */
    LetterFields fields() {
        return new LetterFields(
                sent.day("day"),
                time(),
                sent.text("place"),
                sent.text("signer"),
                sent.text("signer-title"),
                sent.text("office"),
                sent.text("number"));
    }

    private LocalTime time() {
        var text = sent.text("time");
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeParseException none) {
            throw new Sent.Unreadable(WHAT + "-time", Reason.of("letters.time"));
        }
    }

    /** Why no letter was made of it, beside the field that it is about. */
    Problems problems(Reason reason) {
        return Problems.of(
                switch (reason.key()) {
                    case "letters.day" -> WHAT + "-day";
                    case "letters.time" -> WHAT + "-time";
                    case "letters.text" -> WHAT + "-" + firstEmpty();
                    default -> WHAT;
                },
                reason);
    }

    private String firstEmpty() {
        return NEEDED.stream()
                .filter(name -> kind.meets() || !name.equals("place"))
                .filter(name -> sent.text(name).isEmpty())
                .findFirst()
                .orElse("office");
    }
}
