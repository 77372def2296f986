package coop.docket.pages;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A page in a state that it can be in, and how it is come to.
 *
 * @param service where it is
 * @param cookies of whoever comes
 */
record Place(String name, URI service, Map<String, String> cookies, Consumer<Page> way) {

    static Place at(String path, Visit visitor) {
        return new Place(path, visitor.service(), visitor.cookies(), page -> page.navigate(path));
    }

    static Place of(String name, Visit visitor, Consumer<Page> way) {
        return new Place(name, visitor.service(), visitor.cookies(), way);
    }

    @Override
    public String toString() {
        return name;
    }
}
