package coop.docket.rules.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The words that are worked out from several values and that a sentence may show. */
public enum ComputedWord {
    LAST_ACTIVITY("lastActivity", Cooperative::lastActivity),
    IDLE_SINCE("idleSince", Cooperative::idleSince),
    IDLE_SINCE_ANY("idleSinceAny", Cooperative::idleSinceAny),
    LAST_MEETING("lastMeeting", Cooperative::lastMeeting),
    MEMBERS_NOW("membersNow", Cooperative::membersNow),
    MINIMUM("minimum", Cooperative::minimum),
    BELOW_SINCE("belowSince", Cooperative::belowSince);

    private final String word;
    private final Function<Cooperative, Object> value;

    ComputedWord(String word, Function<Cooperative, Object> value) {
        this.word = word;
        this.value = value;
    }

    /** The word of this spelling. */
    public static Optional<ComputedWord> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** As rules and sentences spell it. */
    public String word() {
        return word;
    }

    /** What it comes to; null where that is not known. */
    public Object of(Cooperative cooperative) {
        return value.apply(cooperative);
    }
}
