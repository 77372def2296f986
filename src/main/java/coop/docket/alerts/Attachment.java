package coop.docket.alerts;

import java.util.Arrays;
import java.util.Objects;

/** A file that travels with a message. */
public record Attachment(String name, String mediaType, byte[] bytes) {
    /** @throws coop.docket.refusal.Refusal NOT_VALID if the name or the type could be more than that in a header */
    public Attachment {
        Header.check("name", name);
        Header.check("type", mediaType);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment same
                && name.equals(same.name)
                && mediaType.equals(same.mediaType)
                && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
