package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.texts.OldText;
import coop.docket.intake.texts.OldTextCount;

/** How a column's text comes out of a row where it is not just what one cell holds. */
public interface Drawn {

    String from(RawRow row);

    /** The same, brought to Unicode where it makes no sense as it stands. */
    default Drawn converted(OldText old) {
        return row -> {
            var text = from(row);
            var count = new OldTextCount();
            count.see(text);
            var inOldWay =
                    count.senseless() || count.result().filter(old::equals).isPresent();
            return inOldWay ? old.toUnicode(text) : text;
        };
    }
}
