package coop.docket.access;

/** How far a stream of the audit has come: the number and hash of its last entry. */
record AuditHead(AuditStream stream, long number, String hash) {
    private static final int PARTS = 4;

    /** One line without blanks within its parts; ids have none. */
    String line() {
        return stream.kind() + " " + stream.id() + " " + number + " " + hash;
    }

    static AuditHead of(String line) {
        var parts = line.split(" ");
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(line);
        }
        var stream = new AuditStream(AuditStream.Kind.valueOf(parts[0]), parts[1]);
        return new AuditHead(stream, Long.parseLong(parts[2]), parts[3]);
    }
}
