package coop.docket;

import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.outbox.WriteWeek;
import java.util.function.BooleanSupplier;

/** What is done again and again so that people are told. */
record AlertUses(WriteWeek week, DeliverDue due) {
    void write() {
        week.write();
    }

    void deliver(BooleanSupplier goOn) {
        due.deliver(goOn);
    }
}
