package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code amended.yml}: the documents that were amended, so that the rules resting on them are looked at again. */
public final class AmendedFile {
    public static final String PATH = "amended.yml";

    private static final Reason WRITE = Reason.of("pack.amended.write");

    private final Problems problems;
    private final List<Amendment> amendments = new ArrayList<>();

    private AmendedFile(Problems problems) {
        this.problems = problems;
    }

    /** The amendments in the order of the file; what cannot be read is left out and becomes a problem. */
    public static List<Amendment> read(SourceFile file, Problems problems) {
        var reading = new AmendedFile(problems);
        new NotedFile("amended", List.of("document", "since", "by"), WRITE, problems).read(file, reading::add);
        return reading.amendments;
    }

    private void add(NotedFile.Note note) {
        var amendment = new Amendment(
                note.text("document").strip(),
                IsoDays.read(note.text("since").strip()),
                note.text("by").strip());
        if (amendment.document().isEmpty() || amendment.by().isEmpty()) {
            problems.at(note.place(), Reason.of("pack.amended.incomplete"), WRITE);
        } else if (amendment.since() == null) {
            problems.at(
                    note.at("since"),
                    Reason.of("pack.watched.no-day", note.text("since").strip()),
                    Reason.of("pack.amended.write-day"));
        } else {
            amendments.add(amendment);
        }
    }
}
