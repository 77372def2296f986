package coop.docket.assessment.live;

import coop.docket.register.CanonicalText;
import coop.docket.rules.judging.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The hash of what a finding says: two of the same hash say the same, so their sentences need not be made to be compared. */
public final class Content {
    private Content() {}

    public static String hash(Finding finding, RuleStamps stamps) {
        var text = new StringBuilder(stamps.stamp(finding.rule().id()));
        add(text, finding.since());
        for (var column : finding.columns()) {
            text.append(column.key());
            add(text, finding.dossier().cooperative().value(column));
        }
        for (var row : finding.grounds().evidence()) {
            text.append(row.sheet().key());
            for (var column : row.sheet().columns()) {
                add(text, row.value(column));
            }
        }
        new TreeMap<>(finding.grounds().words()).forEach((word, value) -> {
            text.append(word.word());
            add(text, value);
        });
        return sha256(text.toString());
    }

    private static void add(StringBuilder text, Object value) {
        text.append('\1')
                .append(value == null ? "" : CanonicalText.write(value))
                .append('\0');
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }
}
