package coop.docket.alerts.outbox;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.alerts.MailAddress;
import coop.docket.alerts.Message;
import coop.docket.database.Database;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;

/** Sends a mail that says nothing, to try whether mails arrive: it goes the way of all others. */
public final class SendTest {
    private final Database database;
    private final InstantSource clock;
    private final String host;

    /** @param host of the service, for the message's own name */
    public SendTest(Database database, InstantSource clock, String host) {
        this.database = database;
        this.clock = clock;
        this.host = host;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the address is none */
    public void send(Actor actor, String address) {
        actor.need(Permission.MANAGE_SETTINGS);
        var to = MailAddress.of(address);
        var now = clock.instant();
        var words = Words.in(actor.language());
        var text = words.say("outbox.test.text", host);
        var message = new Message(words.say("outbox.test.subject"), text, "<p>" + text + "</p>", List.of());
        database.write(handle -> OutboxDao.insert(
                handle,
                List.of(new NewMessage(
                        MessageKind.TEST,
                        String.valueOf(now.toEpochMilli()),
                        actor.account(),
                        Way.MAIL,
                        host,
                        false,
                        new Written(message, null),
                        to,
                        now))));
    }
}
