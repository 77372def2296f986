package coop.docket.register.demonstration.fiction;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The short tables of places, trades and names that made-up cooperatives are put together from. */
final class Tables {
    static final List<Commune> COMMUNES = read(
            "communes.csv",
            row -> new Commune(
                    row.getField("tax_prefix"),
                    row.getField("code"),
                    row.getField("name"),
                    row.getField("former_code"),
                    row.getField("former_name")));

    static final List<Trade> TRADES = read(
            "trades.csv",
            row -> new Trade(
                    row.getField("tax_prefix"),
                    row.getField("name"),
                    row.getField("sector"),
                    row.getField("industry")));

    static final List<String> SURNAMES = names("surname");
    static final List<String> GIVEN_NAMES = names("given");
    static final List<String> MOTTOES = names("motto");

    private Tables() {}

    private static List<String> names(String kind) {
        return read("names.csv", row -> row.getField("kind").equals(kind) ? row.getField("name") : "").stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static <T> List<T> read(String name, Function<NamedCsvRecord, T> made) {
        var stream = Tables.class.getResourceAsStream("/coop/docket/register/demonstration/" + name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(made).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
