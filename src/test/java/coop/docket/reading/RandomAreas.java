package coop.docket.reading;

import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A small list of communes: in force always, before the merger, since it, up to a day or on that day alone. */
final class RandomAreas {
    static final List<String> CODES = List.of("00001", "00002", "00003", "00004", "00005", "00006", "99999");

    private RandomAreas() {}

    static List<Area> around(LocalDate day) {
        var merger = LocalDate.of(2025, 7, 1);
        return List.of(
                area("00001", null, null),
                area("00002", null, merger.minusDays(1)),
                area("00003", merger, null),
                area("00004", day, day),
                area("00005", day.plusDays(1), null),
                area("00006", null, day.minusDays(1)),
                area("00006", merger, day.minusDays(1)));
    }

    static AreaList list(LocalDate day) {
        return AreaList.of(around(day));
    }

    static void write(Path folder, LocalDate day) throws IOException {
        var csv = new StringBuilder("code,name,kind,parent,in_force_from,in_force_to\n");
        for (var area : around(day)) {
            csv.append(area.code())
                    .append(",Xã,COMMUNE,68,")
                    .append(text(area.inForceFrom()))
                    .append(',')
                    .append(text(area.inForceTo()))
                    .append('\n');
        }
        Files.writeString(folder.resolve("areas.csv"), csv);
    }

    private static Area area(String code, LocalDate from, LocalDate to) {
        return new Area(code, "Xã", "COMMUNE", "68", from, to);
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
