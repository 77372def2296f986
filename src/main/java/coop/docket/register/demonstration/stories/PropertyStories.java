package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.of;

import coop.docket.register.demonstration.fiction.Property;
import java.util.List;

/** Land and other property: without papers, divided, pledged or in dispute (quan hệ tài sản, đất đai). */
final class PropertyStories {
    static final List<Story> ALL = List.of(
            of(14, draft -> Property.land(draft, draft.dice().chance(60) ? "STATE_FREE" : "CONTRIBUTED")
                    .put("certificate_no", null)
                    .put("certificate_on", null)),
            of(5, draft -> Property.land(draft, "STATE_FREE").put("undividable", "no")),
            of(4, draft -> Property.building(draft, "STATE_SUPPORTED").put("pledged", "yes")),
            of(7, draft -> Property.land(draft, "STATE_LEASED")
                    .put("dispute", draft.dice().chance(80) ? "COURT" : "ARBITRATION")),
            of(6, draft -> Property.building(draft, "PURCHASED").put("origin_papers", "LOST")),
            of(5, draft -> Property.land(draft, "STATE_PAID").put("dispute", "COMMUNE")));

    private PropertyStories() {}
}
