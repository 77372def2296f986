package coop.docket.alerts.digest;

import coop.docket.access.ListAreas;
import coop.docket.access.Narrowed;
import coop.docket.alerts.Attachment;
import coop.docket.alerts.Message;
import coop.docket.alerts.Week;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.cases.docket.CaseLine;
import coop.docket.database.Database;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Composes what a reader is sent of a week. */
public final class ComposeDigest {
    private static final List<Part> ATTACHED = List.of(Part.OVERDUE, Part.DUE, Part.FRESH, Part.REGRESSED);
    private static final int MOST_ROWS = 2_000;

    private final Database database;
    private final String publicAddress;
    private final DigestText text;
    private final ReadDigest read;
    private final ReadCases cases;
    private final ListAreas areas;

    /** @param publicAddress under which readers reach the service */
    public ComposeDigest(Database database, ReadDigest read, String publicAddress) {
        this.database = database;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
        this.text = new DigestText(this.publicAddress);
        this.read = read;
        this.cases = new ReadCases(read.docket());
        this.areas = new ListAreas(database);
    }

    /** What was read, and how it is told. */
    public record Composed(Digest digest, Message message) {
        /** Whether it is to be sent: where nothing is new and nothing late, only to whoever wants that line. */
        public boolean sent(Subscriber subscriber) {
            return !digest.quiet() || subscriber.subscription().quietToo();
        }
    }

    /**
     * @param late whether it comes later than the reader wants it, and says so
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the reader may not read cases
     */
    public Composed compose(Subscriber subscriber, Week week, LocalDate today, boolean late) {
        var wished = subscriber.subscription();
        var digest = read.of(subscriber.actor(), wished, week, today);
        return new Composed(digest, message(subscriber, digest, late ? week.hour(wished.day(), wished.hour()) : null));
    }

    /** What was read before, in words, with the workbook where he wants it and there is something in it. */
    public Message message(Subscriber subscriber, Digest digest) {
        return message(subscriber, digest, null);
    }

    private Message message(Subscriber subscriber, Digest digest, LocalDateTime wanted) {
        var wished = subscriber.subscription();
        var attached = wished.attachment() && !digest.quiet();
        var files = attached ? List.of(workbook(subscriber, digest)) : List.<Attachment>of();
        return text.message(digest, wished.language(), wanted, files);
    }

    /** What was read before, for a program elsewhere. */
    public String json(Digest digest) {
        return DigestJson.sent(digest, publicAddress);
    }

    private Attachment workbook(Subscriber subscriber, Digest digest) {
        var wished = subscriber.subscription();
        var reader = database.read(handle -> Narrowed.to(handle, subscriber.actor(), wished.areas()));
        var parts = new EnumMap<Part, List<CaseLine>>(Part.class);
        var left = MOST_ROWS;
        for (var part : ATTACHED) {
            var lines = left == 0 ? List.<CaseLine>of() : cases.list(reader, wished, part, digest.day(), left);
            parts.put(part, lines);
            left -= lines.size();
        }
        return new CaseWorkbook(wished.language(), digest.day(), publicAddress)
                .of(parts, names(parts, subscriber), digest.week());
    }

    private Map<String, String> names(Map<Part, List<CaseLine>> parts, Subscriber subscriber) {
        return areas.names(
                subscriber.actor(),
                parts.values().stream().flatMap(List::stream).map(CaseLine::area));
    }
}
