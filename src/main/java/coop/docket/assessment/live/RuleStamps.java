package coop.docket.assessment.live;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Fingerprint;
import coop.docket.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hash of each rule, and the stamp of all that a finding of it would say alike on one day. */
public final class RuleStamps {
    /** What is watched becomes another finding, so that its case hears of it. */
    private static final String WATCHED = "watched\0";

    private final Set<String> watched = new HashSet<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, String> stamps = new HashMap<>();

    public RuleStamps(ReadPack pack, LocalDate day) {
        pack.rules().forEach((id, header) -> {
            var file = pack.files().file(header.file()).orElseThrow();
            hashes.put(id, Fingerprint.of(List.of(file)));
            var said = said(pack, id, file, day) + (pack.watches(id, day) ? WATCHED : "");
            stamps.put(id, Fingerprint.of(List.of(file, new SourceFile("said", said))));
            if (pack.watches(id, day)) {
                watched.add(id);
            }
        });
    }

    /** The texts of the rule, and the numbers in force that the rule or its texts name. */
    private static String said(ReadPack pack, String id, SourceFile file, LocalDate day) {
        var wording = pack.words().wording(id);
        var said = new StringBuilder(wording);
        pack.parameters().forEach((name, parameter) -> {
            if (wording.contains(name) || file.text().contains(name)) {
                var value = parameter.on(day);
                said.append(name)
                        .append('=')
                        .append(value == null ? "" : value.content())
                        .append('\0');
            }
        });
        return said.toString();
    }

    /** SHA-256 of the rule's file. */
    String hash(String rule) {
        return hashes.get(rule);
    }

    /** Whether nothing is to follow from what it finds. */
    public boolean watched(String rule) {
        return watched.contains(rule);
    }

    String stamp(String rule) {
        return stamps.get(rule);
    }
}
