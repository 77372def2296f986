package coop.docket.rules.writing;

import java.util.Map;

/**
 * An example as a form has it.
 *
 * @param today the as-of day, as written
 * @param since since when it is flagged, as written; blank where it does not say
 * @param values of the cooperative's own row by column
 * @param rows the rest as it is written in the file, rows of other sheets for instance; blank for none
 */
public record WrittenExample(
        String name, String today, boolean flagged, String since, Map<String, String> values, String rows) {

    String line() {
        var line = new StringBuilder("  - { name: ").append(Quoted.of(name.strip()));
        line.append(", today: ").append(today.strip());
        values.forEach((column, value) ->
                line.append(", ").append(column).append(": ").append(value.isEmpty() ? "\"\"" : Quoted.of(value)));
        if (!rows.isBlank()) {
            line.append(", ").append(rows.strip().replaceAll("\\s*\\n\\s*", " "));
        }
        line.append(", expect: ").append(flagged ? "flagged" : "not flagged");
        if (flagged && !since.isBlank()) {
            line.append(", since: ").append(since.strip());
        }
        return line.append(" }").toString();
    }
}
