package coop.docket.pages.outbox;

import coop.docket.alerts.outbox.MessageKind;
import coop.docket.alerts.outbox.MessageState;
import coop.docket.alerts.outbox.OutboxLine;
import coop.docket.alerts.outbox.ReadOutbox.Outbox;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * What is on its way to people, and what could not be sent.
 *
 * @param note what has just been done; null where nothing was
 * @param counts how many there are of each state
 * @param address that was typed for a test
 */
public record OutboxPage(Frame frame, String note, String counts, List<Line> waiting, List<Line> parked, String address)
        implements Page {
    private static final String OWN = "alerts.parked.";

    /**
     * A message.
     *
     * @param what it is about
     * @param said by the other side at the last attempt, or why it is parked
     * @param attempts how often it was tried
     * @param next when it is tried next
     */
    public record Line(
            long id, String what, String login, String name, String way, String said, int attempts, String next) {}

    static OutboxPage of(Reader reader, Outbox outbox, Problems problems, String address, String note) {
        var frame = reader.frame(Section.OUTBOX, "outbox.title").with(problems);
        return new OutboxPage(
                frame,
                note == null ? null : frame.say(note),
                frame.say(
                        "outbox.counts",
                        outbox.counts().getOrDefault(MessageState.WAITING, 0L),
                        outbox.counts().getOrDefault(MessageState.SENT, 0L),
                        outbox.counts().getOrDefault(MessageState.PARKED, 0L)),
                outbox.waiting().stream().map(each -> line(frame, each)).toList(),
                outbox.parked().stream().map(each -> line(frame, each)).toList(),
                address);
    }

    private static Line line(Frame frame, OutboxLine line) {
        return new Line(
                line.id(),
                line.kind() == MessageKind.WEEK
                        ? frame.say("outbox.kind.WEEK", line.occasion())
                        : frame.say("outbox.kind." + line.kind()),
                line.login(),
                line.name(),
                frame.say("outbox.way." + line.way()),
                said(frame, line.reason()),
                line.attempts(),
                frame.time(line.nextAttempt()));
    }

    /** What the other side has said stands as it is. */
    private static String said(Frame frame, String reason) {
        if (reason == null) {
            return "";
        }
        return reason.startsWith(OWN) ? frame.say(reason) : reason;
    }
}
