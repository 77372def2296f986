package coop.docket.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the program carries pass its own guard. */
final class ShippedRulesTest {

    static Stream<SourceFile> shipped() {
        return TestRules.shipped().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void a_shipped_rule_passes(SourceFile file) {
        var guarded = TestRules.check(file);

        assertThat(guarded.problems()).isEmpty();
        assertThat(guarded.header().id() + ".drl").isEqualTo(file.name());
    }
}
