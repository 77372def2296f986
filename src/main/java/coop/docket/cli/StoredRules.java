package coop.docket.cli;

import coop.docket.access.Actor;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.rulemaking.approvals.ProposePack;
import coop.docket.rulemaking.drafts.FileState;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a folder beside those of the store: how they differ, and the folder as a draft. */
final class StoredRules {
    private static final int SHORT = 12;

    private final Terminal terminal;
    private final Database database;
    private final InstantSource clock;
    private final LivePack packs;

    StoredRules(Terminal terminal, Database database, InstantSource clock) {
        this.terminal = terminal;
        this.database = database;
        this.clock = clock;
        new PublishFirst(database, clock).publish();
        this.packs = new LivePack(database, clock);
    }

    /** Ends as a failed check where they differ. */
    void status(PackFiles files) {
        var newest = packs.newest();
        say("cli.rules.live", packs.today());
        if (newest.version().number() != packs.today().version().number()) {
            say("cli.rules.coming", newest);
        }
        var carried = PackFiles.shipped();
        if (!carried.contentHash().equals(newest.version().contentHash())) {
            terminal.say("cli.rules.carried", carried.fingerprint().substring(0, SHORT));
        }
        if (!newest.pack().problems().isEmpty()) {
            new ProblemText(terminal).tell(newest.pack().problems());
            terminal.tell("cli.rules.outgrown", (long) newest.version().number());
            throw new Ended(Exit.NOT_VALID);
        }
        var differing = differing(newest.pack().files(), files);
        differing.forEach(
                (path, state) -> terminal.out().println(terminal.words().say("cli.rules.file." + state) + "  " + path));
        if (differing.isEmpty()) {
            terminal.say("cli.rules.same", (long) newest.version().number());
        } else {
            terminal.say("cli.rules.differ", (long) differing.size(), (long)
                    newest.version().number());
            throw new Ended(Exit.FAILED);
        }
    }

    private void say(String key, LivePack.Live live) {
        var version = live.version();
        terminal.say(
                key,
                (long) version.number(),
                version.effectiveFrom(),
                version.fingerprint().substring(0, SHORT));
    }

    /** How each file that is not alike stands to the store's. */
    private static Map<String, FileState> differing(PackFiles stored, PackFiles files) {
        var states = new TreeMap<String, FileState>();
        stored.files().forEach(file -> states.put(file.path(), FileState.of(file.text(), text(files, file.path()))));
        files.files().forEach(file -> states.put(file.path(), FileState.of(text(stored, file.path()), file.text())));
        states.values().removeIf(FileState.SAME::equals);
        return states;
    }

    private static String text(PackFiles files, String path) {
        return files.file(path).map(SourceFile::text).orElse(null);
    }

    /** Nothing is done where they do not differ. @param title of the draft; null for one that says where it comes from */
    void propose(PackChoice choice, String title) {
        var newest = packs.newest().version();
        if (choice.files().contentHash().equals(newest.contentHash())) {
            terminal.say("cli.rules.same", (long) newest.number());
            return;
        }
        var named = title == null ? PackText.name(terminal, choice) : title;
        var draft = new ProposePack(database, clock).propose(Actor.tracker("cli"), named, "", choice.files());
        terminal.say("cli.rules.proposed", String.valueOf(draft));
    }
}
