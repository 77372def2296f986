package coop.docket.access;

import static coop.docket.access.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.RefusalKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what. */
class PermissionsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "READER,        READ_CASES,         true",
        "READER,        READ_PERSONAL_DATA, false",
        "READER,        WORK_CASES,         false",
        "INSPECTOR,     WORK_CASES,         true",
        "INSPECTOR,     CLOSE_CASES,        false",
        "LEGAL,         CLOSE_CASES,        true",
        "POLICY,        EDIT_RULES,         true",
        "POLICY,        APPROVE_RULES,      false",
        "HEAD,          APPROVE_RULES,      true",
        "HEAD,          EDIT_RULES,         false",
        "HEAD,          MANAGE_ACCOUNTS,    false",
        "ADMINISTRATOR, MANAGE_ACCOUNTS,    true",
        "ADMINISTRATOR, READ_CASES,         false",
        "ADMINISTRATOR, READ_PERSONAL_DATA, false",
    })
    void a_role_allows_what_the_table_says(Role role, Permission permission, boolean allowed) {
        assertThat(TestActors.everywhere(role).may(permission)).isEqualTo(allowed);
    }

    @Test
    void several_roles_allow_what_each_of_them_allows() {
        var both = TestActors.everywhere(Role.READER, Role.ADMINISTRATOR);

        assertThat(both.may(Permission.READ_CASES)).isTrue();
        assertThat(both.may(Permission.MANAGE_ACCOUNTS)).isTrue();
        assertThat(both.may(Permission.WORK_CASES)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void nothing_is_allowed_to_those_without_a_role(Permission permission) {
        assertThat(TestActors.everywhere().may(permission)).isFalse();
        refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> TestActors.everywhere()
                .need(permission));
    }

    @Test
    void the_tracker_does_everything_but_be_the_second_person() {
        var tracker = Actor.tracker("weekly");

        assertThat(Permission.values()).allSatisfy(permission -> assertThat(tracker.may(permission))
                .isEqualTo(permission != Permission.APPROVE_RULES));
        assertThat(tracker.scope().everywhere()).isTrue();
        assertThat(tracker.mark()).isEqualTo("tracker:weekly");
    }

    @Test
    void the_readme_shows_the_table_as_it_is() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as("the section 'Who may do what' must hold this table:\n%s", Permissions.markdown())
                .contains("## Who may do what\n")
                .contains(Permissions.markdown());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_role_and_permission_has_its_word(Language language) {
        assertThat(Role.values()).allMatch(role -> Words.in(language).has("access.role." + role));
        assertThat(Permission.values())
                .allMatch(permission -> Words.in(language).has("access.permission." + permission));
    }

    @Test
    void an_actor_is_known_to_the_audit_by_number_only() {
        assertThat(TestActors.in(Set.of("01"), Role.READER).mark()).isEqualTo("account:2");
    }
}
