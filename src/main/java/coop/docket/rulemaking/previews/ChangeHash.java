package coop.docket.rulemaking.previews;

import coop.docket.assessment.comparison.Difference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of what was found different: of the key, and in order of whose finding, by which rule, and what it says. */
final class ChangeHash {
    private final MessageDigest digest;

    ChangeHash(PreviewKey key) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
        add(Long.toString(key.draft()));
        add(key.contentHash());
        add(Integer.toString(key.liveVersion()));
        add(Long.toString(key.revision()));
        add(key.day().toString());
    }

    void add(Difference difference) {
        add(difference.finding().cooperative());
        add(difference.finding().rule().id());
        add(difference.before());
        add(difference.after());
    }

    private void add(Difference.Said said) {
        add(said == null ? "-" : said.contentHash());
    }

    private void add(String text) {
        digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
    }

    String done() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
