package coop.docket.api.gate;

import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;

/** Tells whether an address belongs to programs, in any spelling that would reach one of their routes. */
public final class ApiPath {
    private static final String FIRST = "api";

    private ApiPath() {}

    public static boolean covers(UriInfo address) {
        return address.getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(segment -> !segment.isEmpty())
                .findFirst()
                .filter(FIRST::equals)
                .isPresent();
    }

    /** Of a path that the server alone has read. */
    public static boolean covers(String path) {
        return path != null && (path.equals("/" + FIRST) || path.startsWith("/" + FIRST + "/"));
    }
}
