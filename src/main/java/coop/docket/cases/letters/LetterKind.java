package coop.docket.cases.letters;

import java.util.Arrays;
import java.util.Optional;

/** The letters that are drawn up from a case. */
public enum LetterKind {
    /** Says which provisions were violated, and invites to explain (thông báo vi phạm, mời giải trình). */
    VIOLATION_NOTICE("violation-notice", "/TB"),
    /** Invites to come (giấy mời). */
    SUMMONS("summons", "/GM"),
    /** Urges; an official letter has no mark of its kind in its number (công văn đôn đốc). */
    REMINDER("reminder", "/UBND"),
    /** The minutes of a meeting, to be filled in (biên bản làm việc). */
    MINUTES("meeting-minutes", "/BB");

    private final String document;
    private final String mark;

    LetterKind(String document, String mark) {
        this.document = document;
        this.mark = mark;
    }

    /** The kind of paper that it is. */
    public String document() {
        return document;
    }

    /** Whether it asks somebody to come, at an hour that is to come. */
    public boolean invites() {
        return this == VIOLATION_NOTICE || this == SUMMONS;
    }

    /** Whether it is about a meeting, which has a place and a day. */
    public boolean meets() {
        return this != REMINDER;
    }

    /** Of this kind of paper. */
    public static Optional<LetterKind> of(String document) {
        return Arrays.stream(values())
                .filter(each -> each.document.equals(document))
                .findFirst();
    }

    /** What follows its number. */
    String mark() {
        return this == REMINDER ? mark : mark + "-UBND";
    }
}
