package coop.docket.pages.frame;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the cooperatives are. */
public final class Days {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    public static LocalDate today(InstantSource clock) {
        return clock.instant().atZone(VIETNAM).toLocalDate();
    }
}
