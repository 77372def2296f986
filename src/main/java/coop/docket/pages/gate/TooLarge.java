package coop.docket.pages.gate;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;

/** More was sent than is taken. */
public final class TooLarge extends ClientErrorException {
    TooLarge() {
        super(Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
