package coop.docket.pages.gate;

import coop.docket.language.Language;
import java.net.URI;

/**
 * What the pages are told of the installation.
 *
 * @param address under which browsers reach the service; by its scheme cookies are made safe
 * @param language of a reader who asked for none
 * @param uploadBytes the largest file that is taken
 */
public record GateSettings(URI address, Language language, long uploadBytes) {

    public boolean encrypted() {
        return "https".equals(address.getScheme());
    }
}
