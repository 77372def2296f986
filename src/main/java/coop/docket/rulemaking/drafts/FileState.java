package coop.docket.rulemaking.drafts;

/** How a file of a draft stands to the version that the draft is based on. */
public enum FileState {
    SAME,
    CHANGED,
    NEW,
    REMOVED;

    /** @param base null where the version has no such file; @param now null where the draft has none */
    public static FileState of(String base, String now) {
        if (base == null) {
            return NEW;
        }
        return now == null ? REMOVED : base.equals(now) ? SAME : CHANGED;
    }
}
