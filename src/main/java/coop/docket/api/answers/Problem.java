package coop.docket.api.answers;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type by which programs know it, whatever the language
 * @param reference under which the log has the rest
 */
public record Problem(String type, String title, int status, String detail, String reference) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:coop-docket:problem:";

    /**
     * @param thrown what hindered the answer; null where it is not known
     * @param status of HTTP, where what was thrown does not say
     */
    public static Problem of(Throwable thrown, int status, Language language, String reference) {
        var kind = kind(thrown, status);
        var words = Words.in(language);
        var key = "api.problem." + kind.mark();
        return new Problem(
                TYPE + kind.mark(),
                words.say(key + ".title"),
                status(thrown, status),
                thrown instanceof Refusal refusal ? words.say(refusal.reason()) : words.say(key + ".detail"),
                reference);
    }

    /** The status of HTTP of the problem. */
    public static int status(Throwable thrown, int status) {
        var kind = kind(thrown, status);
        return kind == ProblemKind.MALFORMED || kind == ProblemKind.FAULT ? status : kind.status();
    }

    private static ProblemKind kind(Throwable thrown, int status) {
        if (thrown instanceof Refused refused) {
            return refused.kind();
        }
        return thrown instanceof Refusal refusal ? ProblemKind.of(refusal.kind()) : ProblemKind.of(status);
    }
}
