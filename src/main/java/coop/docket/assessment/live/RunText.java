package coop.docket.assessment.live;

/** What the audit says of a run. */
final class RunText {
    private RunText() {}

    static String key(Run run) {
        var key = run.key();
        return "{\"day\":\"%s\",\"pack\":\"%s\",\"revision\":%d}".formatted(key.day(), key.pack(), key.revision());
    }

    static String counts(Run run) {
        var counts = run.counts();
        return "{\"judged\":%d,\"found\":%d,\"appeared\":%d,\"changed\":%d,\"gone\":%d}"
                .formatted(counts.judged(), counts.found(), counts.appeared(), counts.changed(), counts.gone());
    }
}
