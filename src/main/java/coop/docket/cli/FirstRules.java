package coop.docket.cli;

import coop.docket.areas.Vietnam;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.packs.PublishFirst;
import java.time.InstantSource;

/** The rules that a new store begins with, where an office has its own from the start. */
record FirstRules(Terminal terminal, Database database, InstantSource clock) {

    /** Ends as a failed check where the rules are not sound, and as a conflict where the store has rules already. */
    void begin(PackChoice choice) {
        SoundPack.require(terminal, choice, Vietnam.today(clock));
        if (!new PublishFirst(database, clock).publish(choice.files())) {
            terminal.tell("cli.migrate.has-rules");
            throw new Ended(Exit.CONFLICT);
        }
        terminal.say("cli.migrate.rules", PackText.name(terminal, choice));
    }
}
