package coop.docket.pages.docket;

import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.letters.ProposeFields;
import coop.docket.cases.letters.ReadLetter;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.database.Database;
import java.time.InstantSource;

/** What the pages of letters ask. */
public record LetterUses(IssueLetter issue, ProposeFields propose, ReadLetter read) {

    static LetterUses of(Database database, InstantSource clock, WorkOnCase work, ReadCourse courses) {
        return new LetterUses(
                new IssueLetter(database, clock, work),
                new ProposeFields(database, clock, courses),
                new ReadLetter(database));
    }
}
