package coop.docket.access;

import java.util.Locale;

/**
 * One thing whose history is kept as one chain.
 *
 * @param id within its kind
 */
public record AuditStream(Kind kind, String id) {

    public AuditStream {
        if (!id.matches("[!-~]{1,100}")) {
            throw new IllegalArgumentException("the id of a stream is of plain characters without blanks: " + id);
        }
    }

    /** Of what histories are kept. */
    public enum Kind {
        ACCOUNT,
        CASE,
        PACK,
        REGISTER,
        RUN
    }

    public static AuditStream of(Kind kind, long id) {
        return new AuditStream(kind, Long.toString(id));
    }

    static AuditStream account(long id) {
        return of(Kind.ACCOUNT, id);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
