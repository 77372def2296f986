package coop.docket.alerts.reports;

import coop.docket.alerts.Attachment;
import coop.docket.alerts.Week;
import coop.docket.alerts.outbox.ReportText;
import coop.docket.alerts.outbox.Written;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.areas.Vietnam;
import coop.docket.cases.Json;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.language.SpreadsheetText;
import coop.docket.language.Words;
import coop.docket.progress.exports.ExportReport;
import coop.docket.progress.reports.ReadReport;
import coop.docket.progress.reports.SavedReport;
import coop.docket.progress.reports.ScheduledReports;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Composes what a reader is sent of a report that he keeps: the file that its page gives him at that moment. */
public final class ComposeReport implements ReportText {
    private final Database database;
    private final InstantSource clock;
    private final ReadReport read;
    private final ExportReport files;
    private final Supplier<Workflow> workflow;
    private final String publicAddress;

    /** @param publicAddress under which readers reach the service */
    public ComposeReport(Database database, InstantSource clock, Supplier<Workflow> workflow, String publicAddress) {
        this.database = database;
        this.clock = clock;
        this.read = new ReadReport(database);
        this.files = new ExportReport(database);
        this.workflow = workflow;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    @Override
    public Optional<Written> write(long account, long report, Week week, boolean late) {
        var reader = database.read(handle -> Subscribers.one(handle, account))
                .filter(each -> each.subscription().active());
        var saved = database.read(handle -> ScheduledReports.find(handle, account, report));
        return reader.flatMap(to -> saved.map(one -> written(to, one, late ? wanted(to, week) : null)));
    }

    private static LocalDateTime wanted(Subscriber to, Week week) {
        var wished = to.subscription();
        return week.hour(wished.day(), wished.hour());
    }

    private Written written(Subscriber to, SavedReport saved, LocalDateTime wanted) {
        var today = Vietnam.today(clock);
        var words = Words.in(to.subscription().language());
        var report = read.read(to.actor(), saved.part(), saved.quarterOn(today), today);
        var bytes = files.workbook(to.actor(), report, workflow.get().titles(), words.language());
        var file = words.say("progress.report.file") + " " + report.quarter() + ".xlsx";
        var mail = ReportMail.of(saved, report, wanted, words, publicAddress);
        return new Written(
                mail.message(
                        words.say("alerts.report.subject", mail.title()),
                        new Attachment(file, SpreadsheetText.WORKBOOK, bytes)),
                Json.of(Map.of("kind", "report", "quarter", report.quarter().toString(), "url", mail.url())));
    }
}
