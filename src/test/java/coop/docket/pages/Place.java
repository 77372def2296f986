package coop.docket.pages;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A page in a state that it can be in, and how it is come to.
 *
 * @param visitor whoever comes, asked for when he does: who has signed in long ago may be signed out by then
 */
record Place(String name, Supplier<Visit> visitor, Consumer<Page> way) {

    static Place at(String path, Visit visitor) {
        return of(path, visitor, page -> page.navigate(path));
    }

    static Place of(String name, Visit visitor, Consumer<Page> way) {
        return new Place(name, () -> visitor, way);
    }

    @Override
    public String toString() {
        return name;
    }
}
