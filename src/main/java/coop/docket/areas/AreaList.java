package coop.docket.areas;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The areas that an office has brought; {@link #NOT_LOADED} until it brings some. */
public final class AreaList {
    public static final AreaList NOT_LOADED = new AreaList(List.of(), false);

    private final Map<String, List<Area>> byCode = new HashMap<>();
    private final boolean loaded;

    private AreaList(Collection<Area> areas, boolean loaded) {
        this.loaded = loaded;
        for (var area : areas) {
            byCode.merge(area.code(), List.of(area), (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
        }
    }

    public static AreaList of(Collection<Area> areas) {
        return new AreaList(areas, true);
    }

    public boolean loaded() {
        return loaded;
    }

    /** Whether the list holds an area of this code that is in force on the day. */
    public boolean holds(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream().anyMatch(area -> area.inForceOn(day));
    }

    public Stream<Area> areas() {
        return byCode.values().stream().flatMap(List::stream);
    }
}
