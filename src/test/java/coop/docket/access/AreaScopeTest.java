package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exists for whom: two communes of province 01, one of province 79. */
class AreaScopeTest {
    private static final String SELECT =
            """
            select c.area from (values ('00001'), ('00004'), ('26734')) c (area)
            where (:everywhere or c.area in (<areas>)
                or c.area in (select a.code from (values ('00001', '01'), ('00004', '01'), ('26734', '79'))
                    a (code, parent) where a.parent in (<areas>)))
            order by c.area
            """;

    @ParameterizedTest(name = "{0}: everywhere {1}, areas {2}: sees {3}")
    @CsvSource({
        "H2,         true,  '',         00001 00004 26734",
        "H2,         false, '',         ''",
        "H2,         false, 00004,      00004",
        "H2,         false, 01,         00001 00004",
        "H2,         false, 01 26734,   00001 00004 26734",
        "H2,         false, 02,         ''",
        "POSTGRESQL, true,  '',         00001 00004 26734",
        "POSTGRESQL, false, '',         ''",
        "POSTGRESQL, false, 00004,      00004",
        "POSTGRESQL, false, 01,         00001 00004",
        "POSTGRESQL, false, 01 26734,   00001 00004 26734",
        "POSTGRESQL, false, 02,         ''",
    })
    void a_statement_sees_what_lies_in_the_areas(TestDatabase kind, boolean everywhere, String areas, String sees) {
        try (var database = kind.open()) {
            var scope = new AreaScope(everywhere, words(areas).stream().collect(Collectors.toSet()));

            List<String> seen = database.read(handle ->
                    scope.bind(handle.createQuery(SELECT)).mapTo(String.class).list());

            assertThat(seen).isEqualTo(words(sees));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
