package coop.docket.access.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request is done once, however often it comes. */
class AnswerOnceTest {

    private static Asked asked(String key, String body) {
        return Asked.of(key, "things/1", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Work that leaves a row, and an answer of its own each time. */
    private static Supplier<Answer> work(DocketOffice office) {
        return () -> {
            var done = office.database.write(handle -> {
                handle.execute("insert into area (code, name, kind) values (?, 'x', 'COMMUNE')", "T" + count(office));
                return count(office);
            });
            return new Answer(200, done, "{\"done\":" + done + "}");
        };
    }

    private static long count(DocketOffice office) {
        return office.count("area");
    }

    private static Actor actor(DocketOffice office) {
        return office.colleague("program", Set.of(), Role.HEAD);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_same_again_has_the_same_answer(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var actor = actor(office);
            var once = new AnswerOnce(office.database, office.clock);

            var first = once.answer(actor, asked("k", "a"), work(office));

            assertThat(once.answer(actor, asked("k", "a"), work(office))).isEqualTo(first);
            assertThat(count(office)).isEqualTo(1);
            assertThatThrownBy(() -> once.answer(actor, asked("k", "b"), work(office)))
                    .isInstanceOf(Refusal.class);
            assertThat(once.answer(actor, asked("l", "a"), work(office))).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_key_is_kept_for_a_day(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var actor = actor(office);
            var once = new AnswerOnce(office.database, office.clock);
            var first = once.answer(actor, asked("k", "a"), work(office));

            office.clock.pass(Duration.ofHours(24));
            assertThat(once.answer(actor, asked("k", "a"), work(office))).isEqualTo(first);

            office.clock.pass(Duration.ofSeconds(1));
            assertThat(once.answer(actor, asked("k", "b"), work(office))).isNotEqualTo(first);
            assertThat(office.count("answered_request")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_refused_leaves_nothing(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var actor = actor(office);
            var once = new AnswerOnce(office.database, office.clock);

            assertThatThrownBy(() -> once.answer(actor, asked("k", "a"), () -> {
                        work(office).get();
                        throw Refusal.notValid("no");
                    }))
                    .isInstanceOf(Refusal.class);

            assertThat(count(office)).isZero();
            assertThat(office.count("answered_request")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eight_at_once_have_one_answer(TestDatabase kind) throws Exception {
        try (var office = new DocketOffice(kind)) {
            var actor = actor(office);
            var once = new AnswerOnce(office.database, office.clock);
            var worked = new AtomicInteger();
            Callable<Answer> asking = () -> once.answer(actor, asked("k", "a"), () -> {
                worked.incrementAndGet();
                return work(office).get();
            });

            var threads = Executors.newFixedThreadPool(8);
            var answers = new HashSet<Answer>();
            try {
                for (var answer : threads.invokeAll(Collections.nCopies(8, asking))) {
                    answers.add(answer.get());
                }
            } finally {
                threads.shutdown();
            }

            assertThat(answers).hasSize(1);
            assertThat(worked).hasValue(1);
            assertThat(count(office)).isEqualTo(1);
        }
    }
}
