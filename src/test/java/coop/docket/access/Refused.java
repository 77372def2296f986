package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says how something must be refused. */
final class Refused {
    private Refused() {}

    static void refuses(RefusalKind kind, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            Assertions.assertThat(refusal.reason().key()).isEqualTo(key);
            Assertions.assertThat(refusal.kind()).isEqualTo(kind);
        });
    }
}
