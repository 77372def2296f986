package coop.docket.rulemaking.forms;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.drafts.DraftText;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rulemaking.drafts.SaveText;
import coop.docket.rules.source.SourceFile;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Changes what one example of a rule says, or adds one. */
public final class ChangeExample {
    private static final String EXAMPLES = ".examples.yml";
    private static final int LONGEST_VALUE = 2_000;

    private final Database database;
    private final InstantSource clock;

    public ChangeExample(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param path of the file of examples
     * @param number of the example from 0; as many as there are for a new one
     * @param values name, today, expect, since and columns of the register, as the file writes them; what is not named
     *     stays, and an empty text is a value that is not known
     * @return the id of the text that counts now
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft, file or example; NOT_NOW
     *     where the draft is not being written; NOT_VALID if the file is written so that this cannot be put in
     */
    public long change(Actor actor, long draft, String path, int number, Map<String, String> values) {
        actor.need(Permission.EDIT_RULES);
        values.forEach(ChangeExample::check);
        return database.write(handle -> {
            var file = new ReadDraftText(database).read(actor, draft, path);
            var changed = changed(file, path, number, values)
                    .orElseThrow(() -> Refusal.notValid("drafts.example.by-hand", path));
            return new SaveText(database, clock).save(actor, draft, path, file.seen(), changed);
        });
    }

    private static void check(String key, String value) {
        if (!key.matches("[a-z][a-z0-9_]{0,60}")
                || value.length() > LONGEST_VALUE
                || value.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.notValid("drafts.example.value", key);
        }
    }

    private static Optional<String> changed(DraftText file, String path, int number, Map<String, String> values) {
        if (!path.endsWith(EXAMPLES) || file.text() == null) {
            throw Refusal.notFound("drafts.no-file", path);
        }
        return ExampleText.of(new SourceFile(path, file.text())).flatMap(text -> {
            if (number < 0 || number > text.size()) {
                throw Refusal.notFound("drafts.example.unknown", (long) number);
            }
            return number == text.size() ? text.and(values) : text.with(number, values);
        });
    }
}
