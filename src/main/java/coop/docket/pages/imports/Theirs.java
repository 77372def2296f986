package coop.docket.pages.imports;

import coop.docket.intake.layouts.FoundLayout;
import coop.docket.intake.layouts.RememberedLayout;
import coop.docket.intake.mapping.Mapping;
import java.util.Optional;

/**
 * A layout that is not ours, and what has been said of it so far.
 *
 * @param mapping may lack what it must have until it is used
 * @param proposed whether nobody has looked at it yet
 * @param remembered what was said the last time
 */
public record Theirs(FoundLayout layout, Mapping mapping, boolean proposed, Optional<RememberedLayout> remembered) {

    public Theirs saying(Mapping now) {
        return new Theirs(layout, now, false, remembered);
    }

    public Theirs forgotten() {
        return new Theirs(layout, mapping, proposed, Optional.empty());
    }
}
