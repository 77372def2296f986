package coop.docket.alerts.reports;

import coop.docket.alerts.outbox.Besides;
import coop.docket.alerts.outbox.MessageKind;
import coop.docket.alerts.outbox.NewMessage;
import coop.docket.alerts.outbox.ReportOccasion;
import coop.docket.alerts.outbox.Slot;
import coop.docket.alerts.outbox.WeekReader;
import coop.docket.progress.reports.SavedReport;
import coop.docket.progress.reports.ScheduledReports;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Writes down which reports are due at an hour of a week; what is written already stays as it is. */
public final class ReportRows implements Besides {
    private final String host;

    /** @param host of the service, for the messages' own names */
    public ReportRows(String host) {
        this.host = host;
    }

    @Override
    public List<NewMessage> of(Handle handle, Slot slot, List<WeekReader> readers, Instant now) {
        var all = ScheduledReports.all(handle);
        return readers.stream()
                .flatMap(reader -> all.getOrDefault(reader.recipient().account(), List.of()).stream()
                        .flatMap(report -> rows(slot, reader, report, now)))
                .toList();
    }

    private Stream<NewMessage> rows(Slot slot, WeekReader reader, SavedReport report, Instant now) {
        return Due.at(slot, report).stream().flatMap(due -> rows(due, slot.in(due.week()), reader, now));
    }

    /** He who can only read in the service reads it there anyway. */
    private Stream<NewMessage> rows(ReportOccasion due, Slot wanted, WeekReader reader, Instant now) {
        return reader.recipient().outwardWays().stream()
                .map(way -> new NewMessage(
                        MessageKind.REPORT,
                        due.toString(),
                        reader.recipient().account(),
                        way,
                        host,
                        wanted.late(now),
                        null,
                        null,
                        now));
    }
}
