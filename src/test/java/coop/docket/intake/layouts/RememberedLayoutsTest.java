package coop.docket.intake.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.intake.mapping.Mapping;
import coop.docket.intake.mapping.MappingFile;
import coop.docket.refusal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RememberedLayoutsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-27T03:00:00Z"));
    private static final Actor HEAD = TestActors.everywhere(Role.HEAD);

    private static FoundLayout layout(String... headings) {
        return lone("DS", headings);
    }

    private static FoundLayout lone(String name, String... headings) {
        var columns = Stream.of(headings)
                .map(heading -> new FoundColumn(0, heading, false, List.of(), List.of()))
                .toList();
        return new FoundLayout(List.of(new FoundTable(name, 1, columns)));
    }

    private static Mapping proposed(FoundLayout layout) {
        return ProposedMapping.of(layout);
    }

    private static RememberedLayouts on(Database database) {
        return new RememberedLayouts(database, CLOCK);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_said_of_a_layout_is_found_for_the_next_file_of_it_and_forgotten_when_asked(TestDatabase kind) {
        try (var database = kind.open()) {
            var layouts = on(database);
            var layout = layout("Mã số HTX", "Tên hợp tác xã", "Loại hình", "Cán bộ");
            assertThat(layouts.any(HEAD)).isFalse();

            layouts.remember(HEAD, layout, proposed(layout), "thang-10.ods");
            layouts.remember(HEAD, layout, proposed(layout), "thang-11.ods");

            assertThat(layouts.list(HEAD))
                    .extracting(RememberedLayout::fileName)
                    .containsExactly("thang-11.ods");
            var found = layouts.of(HEAD, layout).orElseThrow();
            assertThat(found.mapping()).isEqualTo(proposed(layout));
            assertThat(found.by()).isEqualTo(HEAD.mark());
            assertThat(found.at()).isEqualTo(CLOCK.instant());

            layouts.forget(HEAD, found.id());
            assertThat(layouts.of(HEAD, layout)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_offered_for_a_file_that_has_more_but_not_for_one_that_lacks_something(TestDatabase kind) {
        try (var database = kind.open()) {
            var layouts = on(database);
            var layout = layout("Mã số HTX", "Tên hợp tác xã", "Loại hình");
            layouts.remember(HEAD, layout, proposed(layout), "a.ods");

            assertThat(layouts.of(HEAD, layout("Loại hình", "Mã số HTX", "Xã", "Tên hợp tác xã")))
                    .isPresent();
            assertThat(layouts.of(HEAD, layout("Mã số HTX", "Tên hợp tác xã"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_names_a_sheet_that_is_called_otherwise_by_now_is_not_offered(TestDatabase kind) {
        try (var database = kind.open()) {
            var layouts = on(database);
            var october = lone("Tháng 10", "Mã số HTX", "Đơn vị", "Loại hình");
            var named = "sheets: [{ sheet: cooperatives, from: Tháng 10, columns:"
                    + " { code: Mã số HTX, name: Đơn vị, type: Loại hình } }]";
            var november = lone("Tháng 11", "Mã số HTX", "Đơn vị", "Loại hình");
            layouts.remember(HEAD, october, MappingFile.read("", named), "10.ods");

            assertThat(november.fingerprint()).isEqualTo(october.fingerprint());
            assertThat(layouts.of(HEAD, october)).isPresent();
            assertThat(layouts.of(HEAD, november)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_those_who_answer_for_the_same_areas_share_it(TestDatabase kind) {
        try (var database = kind.open()) {
            var layouts = on(database);
            var layout = layout("Mã số HTX", "Tên hợp tác xã", "Loại hình");
            layouts.remember(TestActors.in(Set.of("1", "2"), Role.HEAD), layout, proposed(layout), "a.ods");

            assertThat(layouts.of(TestActors.in(Set.of("2", "1"), Role.ADMINISTRATOR), layout))
                    .isPresent();
            assertThat(layouts.of(TestActors.in(Set.of("1"), Role.HEAD), layout))
                    .isEmpty();
            assertThat(layouts.of(HEAD, layout)).isEmpty();
            var theirs = layouts.list(TestActors.in(Set.of("1", "2"), Role.HEAD));
            layouts.forget(HEAD, theirs.get(0).id());
            assertThat(layouts.list(TestActors.in(Set.of("1", "2"), Role.HEAD))).isEqualTo(theirs);
            assertThatThrownBy(() -> layouts.list(TestActors.everywhere(Role.READER)))
                    .isInstanceOf(Refusal.class);
        }
    }
}
