package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;

/** Says what to write where a text in quotation marks stands for something else. */
final class Misplaced {
    private Misplaced() {}

    static void text(Remarks remarks, Token text, Kind wanted) {
        if (wanted == Kind.DAY) {
            var iso = Days.ofWriting(text.text());
            remarks.at(text, "text-for-day", text.text(), iso == null ? "2025-01-31" : iso);
        } else if (wanted == Kind.NUMBER && text.text().matches("-?[0-9]{1,15}")) {
            remarks.at(text, "text-for-number", text.text());
        } else {
            remarks.at(text, "text-for-other", text.text(), Kinds.named(wanted));
        }
    }
}
