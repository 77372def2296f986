package coop.docket.alerts.digest;

import coop.docket.language.Language;
import java.util.Map;

/** A rule that needs to be looked at, and why. */
public record Health(String rule, Map<Language, String> titles, Map<Language, String> why) {
    public String path() {
        return "/rules/" + rule;
    }
}
