package coop.docket;

import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.delivery.Delivered;
import coop.docket.alerts.notices.WriteMorning;
import coop.docket.alerts.notices.WriteNotices;
import coop.docket.alerts.outbox.WriteWeek;
import java.util.function.BooleanSupplier;

/** What is done again and again so that people are told. */
record AlertUses(WriteWeek week, WriteNotices notices, WriteMorning morning, DeliverDue due) {
    /** @return how much has been written */
    int write() {
        return week.write() + notices.write() + morning.write();
    }

    Delivered deliver(BooleanSupplier goOn) {
        return due.deliver(goOn);
    }
}
