package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.established;
import static coop.docket.register.demonstration.stories.Story.of;
import static coop.docket.register.demonstration.stories.Story.oldLaw;

import coop.docket.register.demonstration.drafting.Draft;
import java.util.List;

/** The cooperative still lives under an older law (chưa chuyển đổi, chưa tổ chức lại). */
final class ConversionStories {
    private static final List<String> OLD_TITLES = List.of("Chủ nhiệm", "Trưởng ban quản trị");

    static final List<Story> ALL = List.of(
            established(15, ConversionStories::charterOfOldLaw),
            oldLaw(6, ConversionStories::neverConverted),
            oldLaw(3, draft -> draft.put("re_registered_on", null).put("charter_conforms", null)),
            established(4, ConversionStories::namedAsNotConverted),
            of(10, draft -> draft.put("representative_title", draft.dice().oneOf(OLD_TITLES))),
            of(12, ConversionStories::unregisteredGroup).among("GROUP"),
            of(66, draft -> {}).among("GROUP"));

    private ConversionStories() {}

    private static void charterOfOldLaw(Draft draft) {
        draft.put("charter_conforms", "no").put("charter_amended_on", null);
    }

    private static void neverConverted(Draft draft) {
        charterOfOldLaw(draft);
        draft.put("re_registered_on", null).put("certificate_form", "OLD");
        if (draft.dice().chance(60)) {
            Turns.labelled(draft, "NOT_CONVERTED", draft.monthsAgo(8, 60));
        }
    }

    private static void namedAsNotConverted(Draft draft) {
        draft.put("re_registered_on", null);
        Turns.labelled(draft, "NOT_CONVERTED", draft.monthsAgo(4, 40));
    }

    private static void unregisteredGroup(Draft draft) {
        draft.put("group_registered", "no")
                .put("group_contract_months", 12 * draft.dice().between(0, 3));
    }
}
