package coop.docket.alerts.outbox;

import coop.docket.alerts.MailAddress;
import coop.docket.alerts.WebhookAddress;
import coop.docket.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is told something.
 *
 * @param address null where he has none
 * @param webhook null where he has none
 */
public record Recipient(long account, String name, Language language, MailAddress address, WebhookAddress webhook) {

    /** All the ways to him. */
    List<Way> ways() {
        var ways = new ArrayList<Way>();
        if (address != null) {
            ways.add(Way.MAIL);
        }
        if (webhook != null) {
            ways.add(Way.WEBHOOK);
        }
        return ways.isEmpty() ? List.of(Way.PAGE) : ways;
    }

    /** The ways out of the service; none where he can only read in it. */
    public List<Way> outwardWays() {
        return ways().stream().filter(way -> way != Way.PAGE).toList();
    }

    @Override
    public String toString() {
        return "account:" + account;
    }
}
