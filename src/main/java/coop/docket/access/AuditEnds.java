package coop.docket.access;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Compares where each stream ends with what its head says, and with the roots. */
final class AuditEnds {
    private final Handle handle;
    private final AuditWalk walk;

    AuditEnds(Handle handle, AuditWalk walk) {
        this.handle = handle;
        this.walk = walk;
    }

    Optional<AuditFault> fault(Optional<String> printed) {
        return heads().or(this::roots)
                .or(() -> printed.filter(Predicate.not(this::known)).map(unknown -> AuditFault.printed()));
    }

    private Optional<AuditFault> heads() {
        var streams = new HashSet<AuditStream>();
        var heads = AuditRootDao.heads(handle);
        heads.forEach(head -> streams.add(head.stream()));
        var behind = heads.stream()
                .filter(head -> head.number() < walk.reached(head.stream()).number())
                .map(head -> AuditFault.end(head.stream(), head.number()));
        var lost = walk.ends().stream()
                .filter(end -> !streams.contains(end.stream()))
                .map(end -> AuditFault.end(end.stream(), end.number()));
        return Stream.of(expected(heads), behind, lost)
                .flatMap(faults -> faults)
                .findFirst();
    }

    private Optional<AuditFault> roots() {
        var before = AuditRoot.none();
        var moved = new LinkedHashMap<AuditStream, AuditHead>();
        for (var root : AuditRootDao.all(handle)) {
            if (!root.follows(before)) {
                return Optional.of(AuditFault.root(before.number() + 1));
            }
            // the last is enough: its hash stands for all entries before it
            root.moved().forEach(head -> moved.put(head.stream(), head));
            before = root;
        }
        return expected(List.copyOf(moved.values())).findFirst();
    }

    /** Heads may be ahead of the walk, for work goes on meanwhile: then the entries must be there. */
    private Stream<AuditFault> expected(List<AuditHead> heads) {
        return heads.stream()
                .filter(head -> !head.equals(walk.reached(head.stream())))
                .filter(head -> !AuditDao.holds(handle, head))
                .map(head -> {
                    var reached = walk.reached(head.stream()).number();
                    return head.number() > reached
                            ? AuditFault.missing(head.stream(), reached + 1)
                            : AuditFault.changed(head.stream(), head.number());
                });
    }

    private boolean known(String printed) {
        return AuditRootDao.all(handle).stream().anyMatch(root -> root.root().equals(printed))
                || AuditDao.holds(handle, printed);
    }
}
