package coop.docket.pages.drafts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a file of a draft is opened. */
final class FilePath {
    private FilePath() {}

    static String of(DraftLine draft, String file) {
        return draft.at("file?path=" + encoded(file));
    }

    static String encoded(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
