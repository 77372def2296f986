package coop.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in the address of an embedded database. */
class H2UrlTest {

    @Test
    void a_file_with_the_settings_that_are_allowed() {
        var url = H2Url.of("jdbc:h2:file:./data/docket;write_delay=0;CACHE_SIZE=65536");

        assertThat(url.place()).isEqualTo("jdbc:h2:file:./data/docket");
        assertThat(url.opening())
                .isEqualTo(
                        "jdbc:h2:file:./data/docket;WRITE_DELAY=0;CACHE_SIZE=65536;QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0");
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:h2:file:./d                                               | database.url.required",
                "jdbc:h2:file:./d;WRITE_DELAY=500                               | database.url.required",
                "jdbc:h2:file:./d;WRITE_DELAY=0;INIT=RUNSCRIPT FROM 'x'         | database.url.setting",
                "jdbc:h2:file:./d;WRITE_DELAY=0;init=select 1                   | database.url.setting",
                "jdbc:h2:file:./d;WRITE_DELAY=0;AUTO_SERVER=TRUE                | database.url.setting",
                "jdbc:h2:file:./d;WRITE_DELAY=0;TRACE_LEVEL_FILE=3              | database.url.setting",
                "jdbc:h2:file:./d;WRITE_DELAY=0;FORBID_CREATION=FALSE           | database.url.setting",
                "jdbc:h2:file:./d;WRITE_DELAY=0;IGNORE_UNKNOWN_SETTINGS=TRUE    | database.url.setting",
                "jdbc:h2:file:./d;WRITE_DELAY=0;MODE=PostgreSQL                 | database.url.setting",
                "jdbc:h2:tcp://localhost/d;WRITE_DELAY=0                        | database.url.kind",
                "jdbc:h2:ssl://localhost/d;WRITE_DELAY=0                        | database.url.kind",
                "jdbc:h2:zip:~/d.zip!/d;WRITE_DELAY=0                           | database.url.kind",
                "jdbc:h2:./d;WRITE_DELAY=0                                      | database.url.kind",
            })
    void anything_else_is_refused(String url, String why) {
        assertThatThrownBy(() -> H2Url.of(url)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reason().key())
                .isEqualTo(why));
    }
}
