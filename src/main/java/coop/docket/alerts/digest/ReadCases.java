package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.ReadDocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists of cases that a digest begins, further on. */
final class ReadCases {
    private static final int PAGE = 200;

    private final ReadDocket docket;

    ReadCases(ReadDocket docket) {
        this.docket = docket;
    }

    /** @param reader within the areas that he wants to be told of */
    List<CaseLine> list(Actor reader, Subscription wished, Part part, LocalDate today, int most) {
        var wanted = part.wanted(wished.kinds(), reader.account());
        var lines = new ArrayList<CaseLine>();
        String next = null;
        do {
            var page = docket.read(reader, wanted, part.order(), next, Math.min(PAGE, most - lines.size()), today);
            lines.addAll(page.lines());
            next = page.next();
        } while (next != null && lines.size() < most);
        return lines;
    }
}
