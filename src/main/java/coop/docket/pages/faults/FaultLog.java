package coop.docket.pages.faults;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what the reader is not shown, under a reference that he is. */
final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    // without letters and digits that are taken for one another on the telephone
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    /** Whoever knows the secret of a link may do what it leads to. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultLog() {}

    /**
     * @param status that was answered
     * @return the reference
     */
    static String write(Fault fault, int status, String method, String path, Throwable thrown) {
        var reference = reference();
        var shown = SECRET.matcher(String.valueOf(path)).replaceAll("...");
        if (fault.ours()) {
            LOG.error("{} {} {} {}", reference, status, method, shown, thrown);
        } else {
            LOG.info("{} {} {} {} {}", reference, status, fault.key(), method, shown);
        }
        return reference;
    }

    private static String reference() {
        var reference = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(at -> reference.append(LETTERS.charAt(at)));
        return reference.insert(LENGTH / 2, '-').toString();
    }
}
