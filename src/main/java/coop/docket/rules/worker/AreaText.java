package coop.docket.rules.worker;

import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import java.time.LocalDate;
import java.util.List;

/** An area as it goes to the worker: as much of it as rules can ask for. */
record AreaText(String code, String from, String to) {

    /** Null where no list is loaded. */
    static List<AreaText> of(AreaList areas) {
        return areas.loaded()
                ? areas.areas()
                        .map(area -> new AreaText(area.code(), text(area.inForceFrom()), text(area.inForceTo())))
                        .toList()
                : null;
    }

    static AreaList read(List<AreaText> areas) {
        return areas == null
                ? AreaList.NOT_LOADED
                : AreaList.of(areas.stream().map(AreaText::read).toList());
    }

    private Area read() {
        return new Area(code, code, null, null, day(from), day(to));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
