package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The history of what was done, which nobody can change unseen. */
class AuditTest {
    private static final AuditStream CASE = AuditStream.of(AuditStream.Kind.CASE, 7);
    private static final Actor LEGAL = TestActors.everywhere(Role.LEGAL);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void each_entry_says_who_did_what_when_and_holds_the_one_before_it(TestDatabase kind) {
        try (var office = new Office(kind)) {
            append(office, 3);

            var entries = entries(office);

            assertThat(entries).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L);
            assertThat(entries).extracting(AuditEntry::actor).containsOnly("account:1");
            assertThat(entries).extracting(AuditEntry::content).contains("{\"step\":\"họp\"}");
            assertThat(entries).extracting(AuditEntry::at).containsOnly(office.clock.instant());
            assertThat(entries.get(0).previous()).isEqualTo(AuditEntry.BEFORE_THE_FIRST);
            assertThat(entries.get(2).previous()).isEqualTo(entries.get(1).hash());
            assertThat(verify(office, null).whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_was_not_done_is_not_in_it(TestDatabase kind) {
        try (var office = new Office(kind)) {
            assertThatThrownBy(() -> office.database.write(handle -> {
                        AuditDao.append(handle, CASE, LEGAL, "case.closed", "{}", office.clock.instant());
                        throw Refusal.notValid("no");
                    }))
                    .isInstanceOf(Refusal.class);

            assertThat(entries(office)).isEmpty();
            assertThat(verify(office, null).whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void many_at_once_make_one_chain(TestDatabase kind) throws Exception {
        try (var office = new Office(kind)) {
            var writers = Executors.newFixedThreadPool(4);
            try {
                Callable<Void> writer = () -> {
                    for (int i = 0; i < 25; i++) {
                        append(office, 1);
                    }
                    return null;
                };
                for (var ended : writers.invokeAll(List.of(writer, writer, writer, writer))) {
                    ended.get();
                }
            } finally {
                writers.shutdown();
            }

            assertThat(entries(office))
                    .extracting(AuditEntry::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 100).boxed().toList());
            assertThat(verify(office, null).fault()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void every_change_to_an_account_is_in_it_without_who_the_person_is(TestDatabase kind) {
        try (var office = new Office(kind)) {
            var id = office.add("binh.tt", Role.READER);
            var admin = office.actor(office.administrator);
            office.signIn("binh.tt");
            new ChangeAccount(office.database, office.clock)
                    .change(admin, id, 1, Office.details(false, java.util.Set.of("01"), Role.LEGAL));
            new ResetPassword(office.database, office.clock, Office.CHEAP).reset(admin, id, "đêm tháng năm chưa nằm");
            var token = new IssueToken(office.database, office.clock)
                    .issue(admin, id, "statistics", office.clock.instant().plusSeconds(60));
            new RevokeToken(office.database, office.clock).revoke(admin, token.id());
            new DisableAccount(office.database, office.clock).disable(admin, id);
            new EnableAccount(office.database, office.clock).enable(admin, id);

            var entries = office.database.read(handle -> AuditDao.entries(handle, AuditStream.account(id)));

            assertThat(entries)
                    .extracting(AuditEntry::action)
                    .containsExactly(
                            "account.added",
                            "account.signed-in",
                            "account.changed",
                            "account.password-reset",
                            "account.token-issued",
                            "account.token-revoked",
                            "account.disabled",
                            "account.enabled");
            assertThat(entries.get(0).actor()).isEqualTo("tracker:cli");
            assertThat(entries.get(2).content())
                    .isEqualTo("{\"after\":{\"areas\":[\"01\"],\"everywhere\":false,\"language\":\"vi\","
                            + "\"roles\":[\"LEGAL\"]},\"before\":{\"areas\":[],\"everywhere\":true,"
                            + "\"language\":\"vi\",\"roles\":[\"READER\"]},\"renamed\":false}");
            assertThat(office.everythingIn("audit_entry"))
                    .doesNotContain("binh")
                    .doesNotContain("Nguyễn")
                    .doesNotContain("đêm");
        }
    }

    @Nested
    class Whoever_tampers_is_found_out {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_changes_a_byte(TestDatabase kind) {
            tampered(kind, "update audit_entry set content = '{\"step\":\"hop\"}' where kind = 'CASE' and number = 3")
                    .isEqualTo(AuditFault.changed(CASE, 3));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_gives_a_deed_to_another(TestDatabase kind) {
            tampered(kind, "update audit_entry set actor = 'account:9' where kind = 'CASE' and number = 1")
                    .isEqualTo(AuditFault.changed(CASE, 1));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_deletes_an_entry_in_the_middle(TestDatabase kind) {
            tampered(kind, "delete from audit_entry where kind = 'CASE' and number = 4")
                    .isEqualTo(AuditFault.missing(CASE, 4));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_puts_entries_into_another_order(TestDatabase kind) {
            tampered(
                            kind,
                            "update audit_entry set number = 100 where kind = 'CASE' and number = 2",
                            "update audit_entry set number = 2 where kind = 'CASE' and number = 3",
                            "update audit_entry set number = 3 where kind = 'CASE' and number = 100")
                    .isEqualTo(AuditFault.changed(CASE, 2));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_removes_the_end(TestDatabase kind) {
            tampered(kind, "delete from audit_entry where kind = 'CASE' and number > 5")
                    .isEqualTo(AuditFault.missing(CASE, 6));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_removes_the_end_and_puts_the_head_back(TestDatabase kind) {
            tampered(kind, removedEnd()).isEqualTo(AuditFault.missing(CASE, 6));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_removes_a_whole_history(TestDatabase kind) {
            tampered(
                            kind,
                            "delete from audit_entry where kind = 'CASE'",
                            "delete from audit_stream where kind = 'CASE'")
                    .isEqualTo(AuditFault.missing(CASE, 1));
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_removes_the_end_and_all_that_knows_of_it_but_what_was_printed(TestDatabase kind) {
            var all = new ArrayList<>(List.of(removedEnd()));
            all.add("delete from audit_root");
            all.add("update audit_stream set rooted = 0");
            tampered(kind, all.toArray(String[]::new)).isEqualTo(AuditFault.printed());
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void when_he_changes_a_root(TestDatabase kind) {
            tampered(kind, "update audit_root set heads = '' where number = 1").isEqualTo(AuditFault.root(1));
        }

        private static String[] removedEnd() {
            return new String[] {
                "delete from audit_entry where kind = 'CASE' and number > 5",
                """
                update audit_stream set entries = 5, head =
                    (select hash from audit_entry where kind = 'CASE' and number = 5) where kind = 'CASE'"""
            };
        }

        /** What is said after ten entries, a printed root, one entry more, and these statements. */
        private static org.assertj.core.api.ObjectAssert<AuditFault> tampered(TestDatabase kind, String... statements) {
            try (var office = new Office(kind)) {
                append(office, 10);
                var printed = root(office).root();
                append(office, 1);
                assertThat(verify(office, printed).whole()).isTrue();

                for (var statement : statements) {
                    office.tamper(statement);
                }

                return assertThat(verify(office, printed).fault().orElseThrow());
            }
        }
    }

    @Nested
    class A_root {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void holds_for_ever_while_work_goes_on(TestDatabase kind) {
            try (var office = new Office(kind)) {
                append(office, 2);
                var first = root(office);
                append(office, 2);
                var second = root(office);

                assertThat(second.number()).isEqualTo(first.number() + 1);
                assertThat(second.root()).isNotEqualTo(first.root());
                assertThat(verify(office, first.root()).whole()).isTrue();
                assertThat(verify(office, second.root()).whole()).isTrue();
                assertThat(verify(office, "0".repeat(64)).fault()).contains(AuditFault.printed());
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void stays_while_nothing_is_done(TestDatabase kind) {
            try (var office = new Office(kind)) {
                assertThat(root(office)).isEqualTo(root(office));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, update audit_entry set actor = 'x'",
        "H2, delete from audit_root",
        "H2, truncate table audit_entry",
        "H2, update revision set made_by = 'x'",
        "POSTGRESQL, update audit_entry set actor = 'x'",
        "POSTGRESQL, delete from audit_root",
        "POSTGRESQL, truncate table audit_entry",
        "POSTGRESQL, update revision set made_by = 'x'",
    })
    void the_program_itself_can_only_add(TestDatabase kind, String sql) {
        try (var office = new Office(kind)) {
            assertThatThrownBy(() -> office.database.write(handle -> handle.execute(sql)))
                    .hasMessageContaining(kind == TestDatabase.H2 ? "Not enough rights" : "is append only");
        }
    }

    private static void append(Office office, int entries) {
        for (int i = 0; i < entries; i++) {
            office.database.write((Handle handle) -> {
                AuditDao.append(handle, CASE, LEGAL, "case.step", "{\"step\":\"họp\"}", office.clock.instant());
                return null;
            });
        }
    }

    private static List<AuditEntry> entries(Office office) {
        return office.database.read(handle -> AuditDao.entries(handle, CASE));
    }

    private static AuditRoot root(Office office) {
        return office.database.write(handle -> AuditRoot.take(handle, office.clock.instant()));
    }

    private static AuditReport verify(Office office, String printed) {
        return new VerifyAudit(office.database).verify(LEGAL, Optional.ofNullable(printed));
    }
}
