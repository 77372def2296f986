package coop.docket.intake;

import coop.docket.intake.texts.Tidy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The different texts below a heading: all of them as long as they could be a list, else a few as samples. */
final class FoundValues {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 80;
    /** More are no list that somebody could translate one by one. */
    private static final int MOST = 40;

    private final Set<String> texts = new LinkedHashSet<>();
    private boolean listed = true;

    void see(String cell) {
        if (!listed && texts.size() >= SAMPLES) {
            return;
        }
        var text = Tidy.text(cell);
        if (!text.isEmpty()) {
            var length = text.codePointCount(0, text.length());
            listed &= length <= LONGEST && (texts.size() < MOST || texts.contains(text));
            texts.add(length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…");
        }
    }

    boolean none() {
        return texts.isEmpty();
    }

    /** Whether there are some, and no more than somebody could go through. */
    boolean listed() {
        return listed && !texts.isEmpty();
    }

    List<String> samples() {
        return texts.stream().limit(SAMPLES).toList();
    }

    List<String> all() {
        return List.copyOf(texts);
    }
}
