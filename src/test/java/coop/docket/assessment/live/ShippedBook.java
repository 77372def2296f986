package coop.docket.assessment.live;

import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;

/** The pack of the program, opened once for all tests of this process. */
public final class ShippedBook {
    private static final RuleBook BOOK = open();

    private ShippedBook() {}

    public static RuleBook book() {
        return BOOK;
    }

    private static RuleBook open() {
        try {
            return RuleBook.open(PackFiles.shipped(), new Problems());
        } catch (PackNotValid never) {
            throw new IllegalStateException(never);
        }
    }
}
