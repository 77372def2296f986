package coop.docket.refusal;

import java.util.List;

/**
 * Why something is refused: the key of a sentence and what to put into it.
 *
 * @param key names a sentence, for instance {@code intake.date.too-old}
 * @param arguments texts, dates, numbers, or further reasons; never null
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
