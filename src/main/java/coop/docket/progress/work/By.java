package coop.docket.progress.work;

import java.util.function.Function;

/** What cases are told apart by. */
public enum By {
    AREA(CaseFact::area),
    SECTOR(CaseFact::sector),
    TYPE(CaseFact::type),
    PERSON(fact -> fact.assignee() == null ? null : fact.assignee().toString()),
    KIND(fact -> fact.kind().name());

    private final Function<CaseFact, String> key;

    By(Function<CaseFact, String> key) {
        this.key = key;
    }

    /** Null where it is not known. */
    String key(CaseFact fact) {
        return key.apply(fact);
    }
}
