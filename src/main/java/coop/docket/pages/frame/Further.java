package coop.docket.pages.frame;

/**
 * Where some lines of a long list stand in it, and where it goes on.
 *
 * @param showing in words
 * @param next an address; null where it does not go on
 */
public record Further(String showing, String next) {
    private static final String AFTER = "after";

    /** How many lines come before those that an address asks for; none where it does not say. */
    public static int after(Parameters asked) {
        return asked.first(AFTER)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /**
     * @param asked of the address that was asked
     * @param from how many lines come before
     * @param shown how many are shown
     * @param total how many there are
     */
    public static Further of(Frame frame, Parameters asked, String path, int from, int shown, long total) {
        var last = (long) from + shown;
        return new Further(
                frame.say("docket.showing", Math.min(from + 1L, total), Math.min(last, total), total),
                last < total ? asked.with(AFTER, Long.toString(last)).at(path) : null);
    }
}
