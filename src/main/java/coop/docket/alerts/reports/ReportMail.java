package coop.docket.alerts.reports;

import coop.docket.alerts.Attachment;
import coop.docket.alerts.MailLayout;
import coop.docket.alerts.Message;
import coop.docket.language.Unseen;
import coop.docket.language.Words;
import coop.docket.progress.reports.QuarterReport;
import coop.docket.progress.reports.SavedReport;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said with a report, as text and laid out for mail.
 *
 * @param language its code
 * @param late empty where it comes when it is wanted
 * @param figures each with what it counts
 * @param url where the same is read in the service
 */
public record ReportMail(
        String language,
        String title,
        String late,
        String lead,
        List<String> figures,
        String more,
        String url,
        String foot) {

    /**
     * @param wanted when it should have come; null where it comes then
     * @param address of the service, without a slash at its end
     */
    static ReportMail of(SavedReport saved, QuarterReport report, LocalDateTime wanted, Words words, String address) {
        var quarter = report.quarter();
        var any = report.any();
        return new ReportMail(
                words.language().code(),
                words.say("progress.report.title", "" + quarter.number(), "" + quarter.year()),
                wanted == null ? "" : words.say("alerts.report.late", wanted),
                words.say("alerts.report.lead", Unseen.marked(saved.name())) + " "
                        + words.say("progress.between-days", report.first(), report.last()),
                List.of(
                        figure(words, "report.reviewed", report.reviewed()),
                        figure(words, "report.before", any.before()),
                        figure(words, "came", any.came()),
                        figure(words, "went", any.went()),
                        figure(words, "report.left", any.left())),
                words.say("alerts.report.more"),
                address + ReportAddress.of(saved.part(), quarter),
                words.say("alerts.report.foot", address + ReportAddress.PATH));
    }

    private static String figure(Words words, String key, long number) {
        return words.say("digest.heading", words.say("progress." + key), number);
    }

    /** @throws coop.docket.refusal.Refusal NOT_VALID if it cannot be a message */
    Message message(String subject, Attachment file) {
        return new Message(subject, text(), MailLayout.html("ReportMail.jte", this), List.of(file));
    }

    private String text() {
        var said = Stream.of(title, late, lead, String.join("\n", figures), more + ":\n" + url, "-- \n" + foot);
        return said.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
