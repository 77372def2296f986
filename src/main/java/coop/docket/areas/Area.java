package coop.docket.areas;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A commune or province (đơn vị hành chính) as an office's list has it.
 *
 * @param inForceFrom null: since ever
 * @param inForceTo null: to this day; the day itself still counts
 */
public record Area(String code, String name, String kind, String parent, LocalDate inForceFrom, LocalDate inForceTo) {

    public Area {
        Objects.requireNonNull(code, "code");
    }

    boolean inForceOn(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom)) && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
