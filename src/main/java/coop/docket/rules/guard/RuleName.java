package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.SourceFile;
import java.util.regex.Pattern;

/** Checks that folder, file and rule bear the same name. */
final class RuleName {
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-[0-9]{2}[A-Z]?");
    private static final String ENDING = ".drl";

    private final SourceFile file;
    private final Remarks remarks;

    RuleName(SourceFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** The id that the file's name gives. */
    static String of(SourceFile file) {
        var name = file.name();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** Reads the name after {@code rule}. */
    String read(Cursor cursor) {
        var token = cursor.peek();
        if (!token.is(Token.Kind.TEXT)) {
            remarks.after(cursor.last(), "name-quotes", of(file));
            if (token.is(Token.Kind.NAME)) {
                cursor.take();
            }
            return of(file);
        }
        cursor.take();
        if (!ID.matcher(token.text()).matches()) {
            remarks.at(token, "name-form", token.text());
        } else if (!token.text().equals(of(file))) {
            remarks.at(token, "name-file", token.text(), file.name());
        }
        var kind = RuleKind.ofFolder(file.folder());
        if (kind.isEmpty()) {
            remarks.at(token, "folder", file.folder());
        } else if (!token.text().startsWith(kind.get().prefix() + '-')) {
            remarks.at(
                    token,
                    "name-folder",
                    token.text(),
                    file.folder(),
                    kind.get().prefix());
        }
        return token.text();
    }
}
