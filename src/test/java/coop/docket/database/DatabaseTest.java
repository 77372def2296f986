package coop.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.ChildJava;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database promises to those who keep things in it. */
class DatabaseTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_answers_once_its_tables_are_made(TestDatabase kind) {
        try (var database = kind.open()) {
            assertThat(database.answers()).isTrue();
            assertThat(database.schema().from()).isEqualTo("0");
            assertThat(database.schema().steps()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_fails_half_way_leaves_nothing_behind(TestDatabase kind) {
        try (var database = kind.open()) {
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute("insert into setting (name, content) values ('a', '1')");
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessageContaining("half way");

            assertThat(settings(database)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_key_just_taken_is_tried_once_more(TestDatabase kind) {
        try (var database = kind.open()) {
            var tried = new AtomicInteger();
            database.write(handle -> handle.execute("insert into setting (name, content) values ('a', '1')"));

            assertThatThrownBy(() -> database.write(handle -> {
                        tried.incrementAndGet();
                        return handle.execute("insert into setting (name, content) values ('a', '2')");
                    }))
                    .isInstanceOf(UnableToExecuteStatementException.class);

            assertThat(tried).hasValue(2);
        }
    }

    private static int settings(Database database) {
        return database.read(handle ->
                handle.select("select count(*) from setting").mapTo(int.class).one());
    }

    @Test
    void on_postgresql_a_transaction_whose_process_stands_still_does_not_last_for_ever() {
        try (var database = TestDatabase.POSTGRESQL.open()) {
            String longest = database.read(handle -> handle.select("show idle_in_transaction_session_timeout")
                    .mapTo(String.class)
                    .one());
            assertThat(longest).isEqualTo("10min");
        }
    }

    @Nested
    class An_embedded_file {
        @TempDir
        Path folder;

        @Test
        void is_found_again_and_not_made_anew() {
            try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
                database.write(handle -> handle.execute("insert into setting (name, content) values ('a', '1')"));
            }
            try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
                assertThat(settings(database)).isOne();
                assertThat(database.schema().steps()).isZero();
                assertThat(database.schema().from()).isEqualTo(database.schema().to());
            }
        }

        @Test
        void is_held_by_one_process_only() throws Exception {
            try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
                assertThat(database.answers()).isTrue();
                var other = new ProcessBuilder(
                                ChildJava.command(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SecondProcess.class.getName(),
                                folder.resolve("docket").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();

                assertThat(other.inputReader().lines()).containsExactly(RefusalKind.NOT_NOW + " database.held");
            }
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "create alias run for \"java.lang.Runtime.exec\"",
                    "set write_delay 500",
                    "create user another password 'x' admin",
                    "create table another (id int)",
                    "drop table setting",
                    "script to 'stolen.sql'",
                    "runscript from 'any.sql'",
                    "select file_read('/etc/hostname')",
                    "call csvwrite('stolen.csv', 'select 1')",
                    "create trigger t before insert on setting call \"java.lang.Object\"",
                    "shutdown"
                })
        void gives_its_worker_rows_and_nothing_more(String sql) {
            try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
                assertThatThrownBy(() -> database.write(handle -> handle.execute(sql)))
                        .isInstanceOf(RuntimeException.class);
                assertThat(database.answers()).isTrue();
            }
        }
    }

    /** Another process that wants the same file. */
    static final class SecondProcess {
        public static void main(String[] file) {
            try (var database = Database.open(DatabaseSettings.file(Path.of(file[0])))) {
                System.out.println("opened " + database.answers());
            } catch (Refusal refusal) {
                System.out.println(refusal.kind() + " " + refusal.reason().key());
            }
        }
    }
}
