package coop.docket.doors;

import java.util.List;

/**
 * What a route's path speaks of.
 *
 * @param here the path of a thing that lies here; null where the path speaks of no thing
 * @param there the path of a thing that lies there
 * @param none the same path of a thing that there is not
 */
record Place(String here, String there, String none) {
    private static final String UPLOAD = "0123456789abcdef".repeat(2);
    private static final String NO_FEED = "x".repeat(43);
    private static final String NO_LINK = "1-" + NO_FEED;
    /** Short, so that no language groups its digits. */
    static final long NOT_THERE = 987;

    /** Every place of a path must be known here, so that a new route cannot be left out by silence. */
    static List<Place> of(String route, TwoAreas areas) {
        var path = route.replaceAll("\\{(\\w+)\\s*(?::(?:[^{}]|\\{[^}]*})*)?}", "{$1}");
        if (!path.contains("{")) {
            return List.of(new Place(path, path, path));
        }
        if (path.startsWith("/assets/")) {
            return List.of(new Place("/assets/none.css", "/assets/none.css", "/assets/none.css"));
        }
        if (path.startsWith("/calendar/")) {
            return List.of(filled(path, NO_FEED, NO_FEED, NO_FEED));
        }
        if (path.startsWith("/alerts/stop/")) {
            return List.of(filled(path, NO_LINK, NO_LINK, NO_LINK));
        }
        // messages lie in no area
        if (path.startsWith("/alerts/outbox/")) {
            return List.of(filled(path, NOT_THERE, NOT_THERE, NOT_THERE));
        }
        if (path.startsWith("/imports/undo/")) {
            return List.of(filled(
                    path, areas.importOf(TwoAreas.MARK_OF_HERE), areas.importOf(TwoAreas.MARK_OF_THERE), NOT_THERE));
        }
        // what an office has said of a layout lies in no area that a path could name
        if (path.startsWith("/imports/layouts/")) {
            return List.of(filled(path, NOT_THERE, NOT_THERE, NOT_THERE));
        }
        if (path.startsWith("/imports/")) {
            return List.of(filled(path, UPLOAD, UPLOAD, UPLOAD));
        }
        if (path.startsWith("/rules/versions/")) {
            return List.of(filled(path, 1, NOT_THERE, NOT_THERE));
        }
        // what was said to somebody was said to nobody else
        if (path.contains("/alerts/{week}")) {
            return List.of(filled(path, "2020-W01", "2020-W01", "2020-W01"));
        }
        // the rules lie in no area
        if (path.contains("/drafts/") || path.contains("/packs/")) {
            return List.of(filled(path, NOT_THERE, NOT_THERE, NOT_THERE));
        }
        // a rule is the same everywhere
        if (path.startsWith("/rules/")) {
            return List.of(filled(path, "INA-07", "NONE", "NONE"));
        }
        // what somebody keeps for himself lies in no area
        if (path.startsWith("/accounts/")
                || path.startsWith("/cases/views/")
                || path.startsWith("/progress/report/saved/")) {
            return List.of(filled(path, NOT_THERE, NOT_THERE, NOT_THERE));
        }
        var cooperative = filled(
                path,
                areas.cooperativeOf(TwoAreas.MARK_OF_HERE),
                areas.cooperativeOf(TwoAreas.MARK_OF_THERE),
                NOT_THERE);
        var ofCase = filled(path, areas.caseOf(TwoAreas.MARK_OF_HERE), areas.caseOf(TwoAreas.MARK_OF_THERE), NOT_THERE);
        if (path.endsWith("/documents/{document}")) {
            return List.of(new Place(
                    paper(path, areas.caseOf(TwoAreas.MARK_OF_HERE), areas.documentOf(TwoAreas.MARK_OF_HERE)),
                    paper(path, areas.caseOf(TwoAreas.MARK_OF_THERE), areas.documentOf(TwoAreas.MARK_OF_THERE)),
                    paper(path, NOT_THERE, NOT_THERE)));
        }
        if (path.endsWith("/documents/{document}/print")) {
            return List.of(new Place(
                    paper(path, areas.caseOf(TwoAreas.MARK_OF_HERE), areas.letterOf(TwoAreas.MARK_OF_HERE)),
                    paper(path, areas.caseOf(TwoAreas.MARK_OF_THERE), areas.letterOf(TwoAreas.MARK_OF_THERE)),
                    paper(path, NOT_THERE, NOT_THERE)));
        }
        if (path.contains("/cooperatives/")) {
            return List.of(cooperative);
        }
        // of a route that is not known here the numbers of both are tried
        return path.contains("/cases/") ? List.of(ofCase) : List.of(ofCase, cooperative);
    }

    private static String paper(String path, long caseId, long document) {
        return path.replace("{id}", Long.toString(caseId)).replace("{document}", Long.toString(document));
    }

    private static Place filled(String path, Object here, Object there, Object none) {
        return new Place(filled(path, here), filled(path, there), filled(path, none));
    }

    private static String filled(String path, Object number) {
        return path.replace("{rule}", "INA-07")
                .replace("{kind}", "summons")
                .replaceFirst("\\{\\w+}", number.toString())
                .replaceAll("\\{\\w+}", "1");
    }
}
