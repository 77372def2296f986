package coop.docket.alerts.digest;

import coop.docket.alerts.Attachment;
import coop.docket.alerts.Message;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a message of a digest. */
public final class DigestText {
    /** What may stand in a subject beside the program's own words; a name of anything else stays out of it. */
    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'-]{1,24}");

    private final String publicAddress;

    /** @param publicAddress under which readers reach the service */
    public DigestText(String publicAddress) {
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    public Message message(Digest digest, Language language, List<Attachment> attachments) {
        return message(digest, language, null, attachments);
    }

    /** @param wanted when it should have come; null where it comes then */
    Message message(Digest digest, Language language, LocalDateTime wanted, List<Attachment> attachments) {
        var told = Telling.of(digest, language, wanted);
        return new Message(
                subject(digest, language),
                new PlainText(publicAddress).of(told, language),
                DigestMail.html(told, language, publicAddress),
                attachments);
    }

    /** Whoever reads no more than this knows whether to read on. */
    private static String subject(Digest digest, Language language) {
        var words = Words.in(language);
        var place = digest.place();
        var office = place != null && PLACE.matcher(place).matches()
                ? words.say("digest.office-of", place)
                : words.say("digest.office");
        var number = Telling.number(digest);
        var year = Telling.year(digest, language);
        if (digest.quiet()) {
            return words.say("digest.subject.quiet", office, number, year);
        }
        var change = digest.change(Part.OVERDUE);
        return words.say(
                "digest.subject",
                office,
                number,
                year,
                digest.total(Part.OVERDUE),
                change == null || change == 0 ? "" : " (" + Telling.signed(words, change) + ")",
                digest.total(Part.FRESH),
                digest.total(Part.REGRESSED));
    }
}
