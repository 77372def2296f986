package coop.docket.cases.workflow;

import coop.docket.cases.CaseKind;
import coop.docket.refusal.Reason;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlEntries;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code workflow.yml}; whatever is wrong with it is told with its line and what to write instead. */
public final class WorkflowFile {
    public static final String PATH = "workflow.yml";

    private static final String[] STEP = {
        "actor",
        "document",
        "required",
        "delivery",
        "within",
        "from",
        "notes",
        "until",
        "basis",
        "standing",
        "verified",
        "ways"
    };
    private static final List<String> KINDS =
            Arrays.stream(CaseKind.values()).map(CaseKind::name).toList();
    private static final List<String> GATES =
            Arrays.stream(Gate.values()).map(Gate::name).toList();

    private final ReadPack pack;
    private final Problems problems;

    private WorkflowFile(ReadPack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /**
     * The workflow of a pack.
     *
     * @throws PackNotValid with every problem of the file
     */
    public static Workflow of(ReadPack pack) throws PackNotValid {
        var problems = new Problems();
        var workflow = read(pack, problems);
        if (!problems.none()) {
            throw new PackNotValid(problems.sorted());
        }
        return workflow;
    }

    /** The workflow of a pack, without what cannot be read; a pack without one has the program's own. */
    public static Workflow read(ReadPack pack, Problems problems) {
        var file =
                pack.files().file(PATH).or(() -> PackFiles.shipped().file(PATH)).orElseThrow();
        return new WorkflowFile(pack, problems).read(file);
    }

    private Workflow read(SourceFile file) {
        var procedures = new EnumMap<CaseKind, Procedure>(CaseKind.class);
        var actors = new ArrayList<String>();
        var documents = new ArrayList<String>();
        var blockers = new ArrayList<String>();
        YamlFile.read(file, problems).ifPresent(root -> {
            var known = new ArrayList<>(KINDS);
            known.addAll(List.of("actors", "documents", "blockers"));
            var entries = YamlEntries.of(root, problems, known.toArray(String[]::new));
            actors.addAll(listed(entries, "actors", "actor."));
            documents.addAll(listed(entries, "documents", "document."));
            blockers.addAll(listed(entries, "blockers", "blocker."));
            var steps = new StepReading(actors, documents);
            for (var gate : Gate.values()) {
                titled(root, "gate." + gate);
            }
            for (var kind : CaseKind.values()) {
                entries.needed(kind.name()).ifPresent(value -> procedures.put(kind, procedure(kind, value, steps)));
            }
        });
        return new Workflow(procedures, actors, documents, blockers, pack.calendar(), new Titles(pack.words()));
    }

    private List<String> listed(YamlEntries entries, String key, String prefix) {
        var texts = entries.needed(key).map(entries::texts).orElse(List.of());
        entries.value(key).ifPresent(value -> texts.forEach(text -> titled(value, prefix + text)));
        return texts;
    }

    private Procedure procedure(CaseKind kind, YamlValue value, StepReading reading) {
        var entries = YamlEntries.of(value, problems, "first", "closing", "steps");
        var places = new LinkedHashMap<String, YamlValue>();
        var steps = new LinkedHashMap<String, Step>();
        entries.needed("steps").ifPresent(all -> places.putAll(all.entries(problems)));
        places.forEach((name, place) -> {
            steps.put(name, reading.read(name, YamlEntries.of(place, problems, STEP)));
            titled(place, Titles.stepKey(kind, name));
        });
        var begins = entries.needed("first")
                .flatMap(first -> entries.oneOf(first, steps.keySet()))
                .orElse(null);
        var closing = new ArrayList<Gate>();
        entries.items("closing")
                .forEach(gate -> entries.oneOf(gate, GATES).map(Gate::valueOf).ifPresent(closing::add));
        var procedure = new Procedure(kind, begins, closing, steps);
        WaysLead.check(procedure, places, problems);
        wayTitles(procedure, places);
        return procedure;
    }

    private void wayTitles(Procedure procedure, Map<String, YamlValue> places) {
        procedure.steps().forEach((name, step) -> step.ways().keySet().forEach(way -> {
            if (!pack.words().has("way." + procedure.kind() + "." + name + "." + way)) {
                titled(places.get(name), "way." + way);
            }
        }));
    }

    private void titled(YamlValue place, String key) {
        if (!pack.words().has(key)) {
            problems.at(place, Reason.of("pack.workflow.no-title", key), Reason.of("pack.workflow.write-title", key));
        }
    }
}
