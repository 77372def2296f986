package coop.docket.rulemaking.drafts;

import coop.docket.refusal.Refusal;
import coop.docket.rules.source.PackFiles;
import java.nio.charset.StandardCharsets;

/** What a file of a draft may be called, and what may stand in it. */
final class TextLimits {
    /** Bytes of a rule file. */
    private static final int LONGEST_RULE = 64 * 1024;

    /** Characters of all texts that are kept of one draft: some thousand savings of a large file. */
    static final long FULL = 100_000_000;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_REASON = 2_000;

    private static final int KILO = 1024;

    private TextLimits() {}

    /** @throws Refusal NOT_VALID unless a pack may have a file of this path */
    static void path(String path) {
        if (!PackFiles.allows(path)) {
            throw Refusal.notValid("drafts.path", path);
        }
    }

    /**
     * The text as it is kept: with LF line ends and without a byte order mark.
     *
     * @throws Refusal NOT_VALID if it is too long, or not all of it is text
     */
    static String text(String path, String text) {
        var plain = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (plain.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(plain)) {
            throw Refusal.notValid("drafts.not-text", path);
        }
        var longest = path.endsWith(".drl") ? LONGEST_RULE : PackFiles.LONGEST_FILE;
        if (plain.getBytes(StandardCharsets.UTF_8).length > longest) {
            throw Refusal.notValid("drafts.too-long", path, (long) longest / KILO);
        }
        return plain;
    }

    /** @throws Refusal NOT_VALID if the title is missing, or either is too long */
    static void names(String title, String reason) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw Refusal.notValid("drafts.title", (long) LONGEST_TITLE);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.notValid("drafts.reason", (long) LONGEST_REASON);
        }
    }
}
