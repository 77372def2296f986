package coop.docket.alerts.digest;

import coop.docket.alerts.MailLayout;
import coop.docket.language.Language;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A digest laid out for mail: one column, no images, nothing that has to be fetched.
 *
 * @param language its code
 * @param address of the service, without a slash at its end
 */
public record DigestMail(Told told, String language, String address) {
    static String html(Told told, Language language, String address) {
        return MailLayout.html("DigestMail.jte", new DigestMail(told, language.code(), address));
    }

    /** Two beside each other: as many as a phone has room for. */
    public List<List<Told.Figure>> pairs() {
        var figures = told.figures();
        return IntStream.range(0, (figures.size() + 1) / 2)
                .mapToObj(row -> figures.subList(2 * row, Math.min(2 * row + 2, figures.size())))
                .toList();
    }

    public String at(String path) {
        return address + path;
    }

    /** By day; by night the sheet of styles says another. */
    public String colour(String look) {
        return switch (look) {
            case "bad" -> "#b3261e";
            case "warn" -> "#8a5300";
            default -> "#1b1f23";
        };
    }
}
