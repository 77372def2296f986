package coop.docket.progress.reports;

import coop.docket.cases.workflow.Titles;
import coop.docket.language.Words;
import java.util.stream.Collectors;

/** A line of the report in words. */
public record EntryWords(Words words, Titles titles) {
    public String kind(Entry entry) {
        return words.say("cases.kind." + entry.kind());
    }

    /** Its worst ground; its kind where none stands. */
    public String cause(Entry entry) {
        var cause = entry.causes().get(words.language());
        return cause.isEmpty() ? kind(entry) : cause;
    }

    /** What stands in its way, each with what was noted of it; empty where nothing is noted. */
    public String obstacles(Entry entry) {
        return entry.blockers().stream()
                .map(blocker -> titles.blocker(blocker.code(), words.language())
                        + (blocker.note() == null ? "" : " (" + blocker.note() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** To close it, or what is to be done next. */
    public String proposal(Entry entry) {
        if (entry.outcome() != null) {
            return "";
        }
        if (entry.proposal() != null) {
            return words.say("progress.report.close", entry.proposal());
        }
        return entry.step() == null ? "" : titles.step(entry.kind(), entry.step(), words.language());
    }

    /** As it stands now, and since when where it has been closed since. */
    public String state(Entry entry) {
        return entry.outcome() == null
                ? words.say("cases.state." + entry.state())
                : words.say("cases.outcome." + entry.outcome()) + ", " + words.show(entry.closedOn());
    }
}
