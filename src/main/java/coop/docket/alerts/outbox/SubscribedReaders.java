package coop.docket.alerts.outbox;

import coop.docket.alerts.MailAddress;
import coop.docket.alerts.WebhookAddress;
import coop.docket.alerts.Week;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Who is told, as they have said themselves or administrators have for them. */
public final class SubscribedReaders implements Readers {

    @Override
    public Set<Slot> slots(Handle handle, Week week) {
        return Subscribers.hours(handle).stream()
                .map(each -> new Slot(week, each.day(), each.hour()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<WeekReader> at(Handle handle, Slot slot) {
        return Subscribers.all(handle).stream()
                .filter(each -> each.subscription().active()
                        && each.subscription().day() == slot.weekday()
                        && each.subscription().hour() == slot.hour())
                .map(each -> new WeekReader(
                        recipient(each),
                        each.subscription().day(),
                        each.subscription().hour()))
                .toList();
    }

    @Override
    public Optional<Recipient> find(Handle handle, long account) {
        return Subscribers.one(handle, account).map(SubscribedReaders::recipient);
    }

    public static Recipient recipient(Subscriber subscriber) {
        var wished = subscriber.subscription();
        return new Recipient(
                subscriber.actor().account(),
                subscriber.name(),
                wished.language(),
                sound(wished.address(), MailAddress::of),
                sound(wished.webhook(), WebhookAddress::of));
    }

    /** One address that cannot be used keeps nobody else from being told. */
    private static <T> T sound(String text, Function<String, T> address) {
        try {
            return text == null ? null : address.apply(text);
        } catch (Refusal notAnAddress) {
            return null;
        }
    }
}
