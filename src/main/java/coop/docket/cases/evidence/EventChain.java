package coop.docket.cases.evidence;

import coop.docket.refusal.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Looks at the events of a case file, and names what was done to them. */
final class EventChain {
    private final List<Link> links;
    private final List<Reason> faults = new ArrayList<>();

    private EventChain(List<Link> links) {
        this.links = links;
    }

    /** @param count how many there were @param head the hash of the last one */
    static List<Reason> faults(List<Link> links, long count, String head) {
        var chain = new EventChain(links);
        chain.contents();
        chain.order();
        chain.numbers(count);
        chain.follows(count, head);
        return chain.faults;
    }

    private void fault(String key, Object... arguments) {
        faults.add(Reason.of(key, arguments));
    }

    /** What one holds that was written under the number of another has been swapped, and else was changed. */
    private void contents() {
        var changed = links.stream().filter(link -> !link.whole()).toList();
        var told = new HashSet<Link>();
        for (var one : changed) {
            var other = changed.stream()
                    .filter(each -> each != one && one.fits(each.event()))
                    .findFirst();
            if (other.isEmpty()) {
                fault("evidence.event.changed", one.number());
            } else if (told.add(one) && told.add(other.get())) {
                fault("evidence.events.swapped", one.number(), other.get().number());
            }
        }
    }

    private void order() {
        for (int i = 1; i < links.size(); i++) {
            var before = links.get(i - 1).number();
            if (links.get(i).number() <= before) {
                fault("evidence.events.order", links.get(i).number(), before);
            }
        }
    }

    private void numbers(long count) {
        var present = new HashSet<Long>();
        links.forEach(link -> present.add(link.number()));
        var last = present.stream().mapToLong(Long::longValue).max().orElse(0);
        for (long number = 1; number < Math.min(last, count); number++) {
            if (!present.contains(number)) {
                fault("evidence.event.missing", number);
            }
        }
        if (last < count) {
            fault("evidence.events.cut", last, count);
        } else if (last > count) {
            fault("evidence.events.added", last, count);
        }
    }

    /** Only where nothing else is wrong, for whatever is wrong breaks the chain too. */
    private void follows(long count, String head) {
        if (!faults.isEmpty()) {
            return;
        }
        var previous = Link.BEFORE_THE_FIRST;
        for (var link : links) {
            if (!link.previous().equals(previous)) {
                fault("evidence.event.changed", link.number());
                return;
            }
            previous = link.hash();
        }
        if (count > 0 && !previous.equals(head)) {
            fault("evidence.event.changed", count);
        }
    }
}
