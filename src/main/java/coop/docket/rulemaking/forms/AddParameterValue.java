package coop.docket.rulemaking.forms;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.drafts.DraftText;
import coop.docket.rulemaking.drafts.HeldDraft;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rulemaking.drafts.SaveText;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParametersFile;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Gives a parameter of a draft another value from a day on, with its source; what held before stays. */
public final class AddParameterValue {
    private static final String PATH = "parameters.yml";
    private static final int LONGEST_SOURCE = 500;

    private final Database database;
    private final InstantSource clock;

    public AddParameterValue(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param value as the file writes it: a whole number, or month and day
     * @param source the provision or decision that it comes from
     * @return the id of the text that counts now
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft or parameter; NOT_NOW where
     *     the draft is not being written; NOT_VALID if the value is none of the parameter's unit, the source is missing, the
     *     version has a value of that day already, or the file is written so that a line cannot be put in
     */
    public long add(Actor actor, long draft, String parameter, LocalDate from, String value, String source) {
        actor.need(Permission.EDIT_RULES);
        var basis = source.strip();
        if (basis.isEmpty() || basis.length() > LONGEST_SOURCE || basis.lines().count() > 1) {
            throw Refusal.notValid("drafts.parameter.source", (long) LONGEST_SOURCE);
        }
        return database.write(handle -> {
            var held = HeldDraft.of(handle, draft);
            var file = new ReadDraftText(database).read(actor, draft, PATH);
            var changed = changed(handle, held, file, new Asked(parameter, from, value.strip(), basis));
            return new SaveText(database, clock).save(actor, draft, PATH, file.seen(), changed);
        });
    }

    private record Asked(String parameter, LocalDate from, String value, String basis) {}

    private static String changed(Handle handle, HeldDraft held, DraftText file, Asked asked) {
        var before = read(file.text());
        var parameter = before.get(asked.parameter());
        if (parameter == null) {
            throw Refusal.notFound("drafts.parameter.unknown", asked.parameter());
        }
        var published =
                PackVersionDao.files(handle, held.draft().basedOn()).file(PATH).map(SourceFile::text);
        var old = published.map(AddParameterValue::read).map(all -> all.get(asked.parameter()));
        if (old.isPresent() && old.get().timeline().containsKey(asked.from())) {
            throw Refusal.notValid("drafts.parameter.day-taken", asked.from());
        }
        var content = content(parameter, asked);
        var line = "{ value: %s, basis: %s, verified: no }"
                .formatted(YamlText.of(asked.value()), YamlText.quoted(asked.basis()));
        var text = new ParameterText(file.text()).with(asked.parameter(), asked.from(), line);
        var meant = new HashMap<>(before);
        var timeline = new HashMap<>(parameter.timeline());
        timeline.put(asked.from(), new Parameter.Value(content, asked.basis(), false));
        meant.put(
                asked.parameter(),
                new Parameter(
                        parameter.name(), parameter.unit(), parameter.titles(), new java.util.TreeMap<>(timeline)));
        return text.filter(each -> read(each).equals(meant))
                .orElseThrow(() -> Refusal.notValid("drafts.parameter.by-hand", asked.parameter()));
    }

    private static Object content(Parameter parameter, Asked asked) {
        try {
            return parameter.unit().read(asked.value()).orElseThrow(() -> notOfUnit(parameter, asked));
        } catch (DateTimeException noDay) {
            throw notOfUnit(parameter, asked);
        }
    }

    private static Refusal notOfUnit(Parameter parameter, Asked asked) {
        return Refusal.notValid(
                "drafts.parameter.value", asked.value(), parameter.unit().title());
    }

    private static Map<String, Parameter> read(String text) {
        return ParametersFile.read(new SourceFile(PATH, text == null ? "" : text), new Problems());
    }
}
