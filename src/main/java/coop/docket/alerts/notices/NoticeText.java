package coop.docket.alerts.notices;

import coop.docket.alerts.MailLayout;
import coop.docket.alerts.Message;
import coop.docket.alerts.subscriptions.Notice;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a notice says, as text and laid out for mail.
 *
 * @param language its code
 * @param address of the service, without a slash at its end
 */
public record NoticeText(String language, String address, String title, String lead, List<Line> lines, String foot) {
    /** A case, and where it is looked at. */
    public record Line(String text, String url) {}

    static NoticeText of(Notice notice, List<NoticeLine> lines, Language language, String address) {
        var words = Words.in(language);
        var one = String.valueOf(lines.get(0).caseId());
        var about = notice == Notice.ASSIGNED || notice == Notice.MENTIONED ? (Object) one : lines.size();
        return new NoticeText(
                language.code(),
                address,
                words.say("alerts.notice.title." + notice, about),
                words.say("alerts.notice.lead." + notice),
                lines.stream().map(each -> line(words, each, address)).toList(),
                words.say("alerts.notice.foot", address + "/alerts/settings"));
    }

    private static Line line(Words words, NoticeLine line, String address) {
        var kind = Reason.of("cases.kind." + line.kind());
        var number = String.valueOf(line.caseId());
        var text = line.due() == null
                ? words.say("alerts.notice.case", number, line.name(), kind)
                : words.say("alerts.notice.case-due", number, line.name(), kind, line.due());
        return new Line(text, address + "/cases/" + line.caseId());
    }

    /** @throws coop.docket.refusal.Refusal NOT_VALID if it cannot be a message */
    Message message() {
        return new Message(title, text(), MailLayout.html("NoticeMail.jte", this), List.of());
    }

    private String text() {
        return lines.stream()
                .map(line -> line.text() + "\n" + line.url())
                .collect(Collectors.joining("\n\n", lead + "\n\n", "\n\n-- \n" + foot + "\n"));
    }
}
