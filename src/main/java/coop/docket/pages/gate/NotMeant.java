package coop.docket.pages.gate;

import jakarta.ws.rs.ForbiddenException;

/** A form that was not sent from a page of this service, or from one that is out of date. */
public final class NotMeant extends ForbiddenException {
    NotMeant(String why) {
        super(why);
    }
}
