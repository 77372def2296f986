package coop.docket.cases.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of the docket that somebody comes back to. */
class SavedViewsTest {

    @ParameterizedTest
    @EnumSource
    void are_kept_replaced_and_dropped_for_their_owner_alone(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var an = office.colleague("van.an", Set.of(), Role.INSPECTOR);
            var binh = office.colleague("van.binh", Set.of(), Role.INSPECTOR);
            var views = new SavedViews(office.database);

            views.keep(an, " Nợ của tôi ", "kind=DEBT&owner=me");
            views.keep(an, "Nợ của tôi", "kind=DEBT&owner=me&state=OPEN");
            views.keep(binh, "Nợ của tôi", "kind=DEBT");

            assertThat(views.list(an))
                    .extracting(SavedView::name, SavedView::query, SavedView::first)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Nợ của tôi", "kind=DEBT&owner=me&state=OPEN", false));
            var own = views.list(an).get(0).id();
            views.drop(binh, own);
            assertThat(views.list(an)).hasSize(1);
            views.drop(an, own);
            assertThat(views.list(an)).isEmpty();
            assertThat(views.list(binh)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_at_most_opens_first_and_only_ones_own(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var an = office.colleague("van.an", Set.of(), Role.INSPECTOR);
            var binh = office.colleague("van.binh", Set.of(), Role.INSPECTOR);
            var views = new SavedViews(office.database);
            views.keep(an, "A", "q=a");
            views.keep(an, "B", "q=b");
            var ids = views.list(an).stream().map(SavedView::id).toList();

            views.first(an, ids.get(0));
            views.first(an, ids.get(1));
            assertThat(views.list(an)).extracting(SavedView::first).containsExactly(false, true);
            assertThatThrownBy(() -> views.first(binh, ids.get(0))).isInstanceOf(Refusal.class);
            views.noneFirst(an);
            assertThat(views.list(an)).extracting(SavedView::first).containsExactly(false, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void need_a_name_a_limit_and_the_right_to_read_cases(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var an = office.colleague("van.an", Set.of(), Role.INSPECTOR);
            var views = new SavedViews(office.database);

            assertThatThrownBy(() -> views.keep(an, "  ", "q=a")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> views.keep(an, "x".repeat(81), "q=a")).isInstanceOf(Refusal.class);
            IntStream.range(0, 20).forEach(i -> views.keep(an, "V" + i, "q=" + i));
            assertThatThrownBy(() -> views.keep(an, "one more", "q=a")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> views.list(TestActors.everywhere(Role.ADMINISTRATOR)))
                    .isInstanceOf(Refusal.class);
        }
    }
}
