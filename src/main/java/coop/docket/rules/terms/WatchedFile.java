package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code watched.yml}: the rules that are only watched, each with its day and its reason. */
public final class WatchedFile {
    public static final String PATH = "watched.yml";

    private final Collection<String> rules;
    private final Problems problems;

    private WatchedFile(Collection<String> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * The watched rules by id; what cannot be read is left out and becomes a problem.
     *
     * @param rules the ids that the pack has
     */
    public static Map<String, Watched> read(SourceFile file, Collection<String> rules, Problems problems) {
        var reading = new WatchedFile(rules, problems);
        var watched = new LinkedHashMap<String, Watched>();
        var notes = List.of("rule", "since", "reason");
        new NotedFile("watched", notes, Reason.of("pack.watched.write"), problems)
                .read(file, note -> reading.add(note, watched));
        return watched;
    }

    private void add(NotedFile.Note note, Map<String, Watched> watched) {
        var rule = note.text("rule");
        var since = IsoDays.read(note.text("since"));
        if (!rules.contains(rule)) {
            problems.at(note.at("rule"), Reason.of("pack.watched.no-rule", rule), Reason.of("pack.watched.write-rule"));
        } else if (since == null) {
            problems.at(
                    note.at("since"),
                    Reason.of("pack.watched.no-day", note.text("since")),
                    Reason.of("pack.watched.write-day"));
        } else if (note.text("reason").isEmpty()) {
            problems.at(
                    note.place(), Reason.of("pack.watched.no-reason", rule), Reason.of("pack.watched.write-reason"));
        } else if (watched.put(rule, new Watched(rule, since, note.text("reason"))) != null) {
            problems.at(note.place(), Reason.of("pack.yaml.twice", rule), Reason.of("pack.yaml.keep-one"));
        }
    }
}
