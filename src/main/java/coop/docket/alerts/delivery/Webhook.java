package coop.docket.alerts.delivery;

import coop.docket.alerts.AlertKey;
import coop.docket.alerts.WebhookAddress;
import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Recipient;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;

/** Tells a program of somebody's, by one request that is signed as Standard Webhooks say. */
final class Webhook implements Carrier {
    private static final int TAKEN = 200;
    private static final int MOVED = 300;
    private static final int REFUSED = 400;
    private static final int GONE = 410;

    private final AlertKey key;
    private final InstantSource clock;
    private final Names names;
    private final Predicate<InetAddress> allowed;
    private final HttpsPost post;

    /** Says which machines a name leads to. */
    interface Names {
        InetAddress[] of(String host) throws IOException;
    }

    Webhook(AlertKey key, InstantSource clock) {
        this(key, clock, InetAddress::getAllByName, PublicAddress::is, new HttpsPost(Trust.of(null)));
    }

    Webhook(AlertKey key, InstantSource clock, Names names, Predicate<InetAddress> allowed, HttpsPost post) {
        this.key = key;
        this.clock = clock;
        this.names = names;
        this.allowed = allowed;
        this.post = post;
    }

    @Override
    public Answer carry(Outgoing message, Recipient to) {
        var address = to.webhook();
        try {
            // asked once: a name that leads elsewhere a moment later leads nobody there
            var machines = names.of(address.host());
            if (machines.length == 0 || !Arrays.stream(machines).allMatch(allowed)) {
                return Answer.never("alerts.parked.not-public");
            }
            return answer(post.send(machines[0], address, head(message, to.account(), address), body(message)));
        } catch (IOException failed) {
            return Answer.notNow(failed.getMessage());
        }
    }

    private static byte[] body(Outgoing message) {
        return message.written().payload().getBytes(StandardCharsets.UTF_8);
    }

    private String head(Outgoing message, long account, WebhookAddress address) {
        var at = clock.instant().getEpochSecond();
        var signed = message.messageId() + "." + at + "." + message.written().payload();
        var signature =
                "v1," + Base64.getEncoder().encodeToString(AlertKey.mac(key.webhookKey(account, address), signed));
        return "webhook-id: " + message.messageId() + "\r\nwebhook-timestamp: " + at + "\r\nwebhook-signature: "
                + signature + "\r\n";
    }

    private static Answer answer(int status) {
        var said = "HTTP " + status;
        if (status >= TAKEN && status < MOVED) {
            return Answer.taken(said);
        }
        // where it leads to is not followed: that could be anywhere
        return status >= MOVED && status < REFUSED || status == GONE ? Answer.never(said) : Answer.notNow(said);
    }
}
