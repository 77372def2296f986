package coop.docket.register.stored;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the migration and the sheets of the register format are the same thing written twice. */
class StoredSheetTest {
    private static final String TYPES =
            """
            select column_name, case when data_type = 'numeric' or data_type = 'NUMERIC' then 'numeric' else lower(data_type) end
                   || ' ' || lower(is_nullable)
            from information_schema.columns where lower(table_name) = :table and lower(table_schema) = 'public'
            """;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void each_column_of_each_sheet_has_one_of_its_type_in_its_table(TestDatabase kind) {
        try (var database = kind.open()) {
            for (var sheet : Sheet.values()) {
                var stored = StoredSheet.of(sheet);
                var made = new TreeMap<String, String>();
                database.read(handle -> handle.createQuery(TYPES)
                                .bind("table", stored.table())
                                .mapToMap()
                                .list())
                        .forEach(row -> {
                            var values = row.values().iterator();
                            made.put(
                                    values.next().toString().toLowerCase(java.util.Locale.ROOT),
                                    values.next().toString());
                        });

                assertThat(made).as(stored.table()).isEqualTo(wanted(stored, sheet));
            }
        }
    }

    private static Map<String, String> wanted(StoredSheet stored, Sheet sheet) {
        var wanted = new TreeMap<String, String>();
        stored.columns().forEach(column -> wanted.put(StoredSheet.name(column), type(column)));
        stored.derived().forEach(name -> wanted.put(name, "character varying no"));
        wanted.put("id", "bigint no");
        wanted.put(stored.owner(), "bigint no");
        wanted.put("revision_id", "bigint no");
        wanted.put("line", "integer no");
        wanted.put("withdrawn_by", "bigint yes");
        assertThat(sheet.keyColumns()).isNotEmpty();
        return wanted;
    }

    private static String type(Column column) {
        var type =
                switch (column.kind()) {
                    case TEXT, YES_NO, LIST -> "character varying";
                    case DATE -> "date";
                    case AMOUNT, SIGNED_AMOUNT, INTEGER -> "bigint";
                    case NUMBER -> "numeric";
                };
        return type + (column.required() ? " no" : " yes");
    }
}
