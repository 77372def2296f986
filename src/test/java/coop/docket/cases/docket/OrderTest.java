package coop.docket.cases.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page of the docket goes on; whoever makes such a place up is refused before any database hears of it. */
class OrderTest {

    @ParameterizedTest
    @CsvSource({
        "DUE, DUE:2026-01-31:7",
        "DUE, DUE:9999-12-31:0",
        "SINCE, SINCE:1997-01-01:999999999999999999",
        "PRIORITY, PRIORITY:40:7",
        "NEWEST, NEWEST::7",
    })
    void is_a_place_of_its_order(Order order, String cursor) {
        assertThat(order.place(cursor).after()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "DUE, DUE:+999999999-12-31:7",
        "DUE, DUE:-999999999-01-01:7",
        "DUE, DUE:+10000-01-01:7",
        "DUE, DUE:0000-01-01:7",
        "DUE, DUE:-0001-01-01:7",
        "DUE, DUE:2026-02-30:7",
        "DUE, DUE::7",
        "DUE, DUE:2026-01-31:-7",
        "DUE, DUE:2026-01-31:+7",
        "DUE, DUE:2026-01-31:9999999999999999999",
        "DUE, DUE:2026-01-31",
        "DUE, SINCE:2026-01-31:7",
        "SINCE, SINCE:today:7",
        "PRIORITY, PRIORITY:99999999999:7",
        "PRIORITY, PRIORITY:1 or 1=1:7",
        "NEWEST, NEWEST::",
        "NEWEST, ''",
    })
    void is_refused_where_it_is_none(Order order, String cursor) {
        assertThatThrownBy(() -> order.place(cursor))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.NOT_VALID));
    }
}
