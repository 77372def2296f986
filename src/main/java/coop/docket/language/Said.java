package coop.docket.language;

/** A text that is worded elsewhere than in {@link Words}, in each language; it may stand in a reason as an argument. */
@FunctionalInterface
public interface Said {
    String in(Language language);
}
