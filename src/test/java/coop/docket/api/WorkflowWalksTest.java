package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.workflow.Procedure;
import coop.docket.cases.workflow.Way;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way of {@code workflow.yml}, every two in a row, and walks at random to the end, driven by programs. */
class WorkflowWalksTest {
    private static final String TROUBLED = "0301175691";
    private static final String NOT_BEGUN = "0301175692";
    private static final String SIX_MONTHS_OVER = "0100109106";
    private static final int SOME_WALKS = 10;
    private static final int ALL_WALKS = 90;

    private static WalkedOffice office;

    @BeforeAll
    static void start() {
        var today = Vietnam.today(InstantSource.system());
        office = WalkedOffice.of(List.of(troubled(), waiting(), dissolving(today)));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** A case of every kind but a dissolution, none of them with a debt. */
    private static Given troubled() {
        return Given.cooperative(
                        "code", TROUBLED,
                        "type", "COOPERATIVE",
                        "registered_on", "2015-03-02",
                        "legal_status", "ACTIVE",
                        "charter_conforms", "no",
                        "internal_credit", "yes",
                        "area", "25000",
                        "last_activity_on", "2026-11-01",
                        "last_meeting_on", "2024-01-10")
                .with(Sheet.ASSETS, "asset_no", "A1", "asset", "LAND", "in_use", "yes", "origin", "PURCHASED");
    }

    /** A dissolution that nobody has begun. */
    private static Given waiting() {
        return Given.cooperative(
                "code", NOT_BEGUN,
                "type", "COOPERATIVE",
                "registered_on", "2015-03-02",
                "charter_conforms", "yes",
                "official_members", "20",
                "area", "25000",
                "label", "AWAITING_DISSOLUTION");
    }

    /** A dissolution whose six months are over. */
    private static Given dissolving(LocalDate today) {
        return Given.cooperative(
                        "code", SIX_MONTHS_OVER,
                        "type", "COOPERATIVE",
                        "registered_on", "2015-03-02",
                        "legal_status", "DISSOLVING",
                        "charter_conforms", "yes",
                        "official_members", "20",
                        "area", "25000")
                .with(
                        Sheet.PROCEEDINGS,
                        "track",
                        "VOLUNTARY",
                        "law",
                        "2023",
                        "started_on",
                        today.minusMonths(8).toString(),
                        "received_on",
                        today.minusMonths(7).toString());
    }

    private static WalkedCase walked(CaseKind kind, String code) {
        return office.walked(kind, code);
    }

    /** A way of a step. */
    private record Edge(String step, String way) {
        /** Only once the six months are over. */
        boolean late() {
            return way.equals("run-out") || step.equals("closing-by-time");
        }
    }

    /** Two ways in a row. */
    private record Pair(Edge first, Edge then) {
        boolean late() {
            return first.late() || then.late();
        }
    }

    private static Set<Pair> pairs(Procedure procedure) {
        var pairs = new LinkedHashSet<Pair>();
        procedure.steps().values().forEach(step -> step.ways().values().stream()
                .filter(way -> !way.ends())
                .forEach(way -> procedure
                        .step(way.to())
                        .ways()
                        .keySet()
                        .forEach(next ->
                                pairs.add(new Pair(new Edge(step.name(), way.name()), new Edge(way.to(), next))))));
        return pairs;
    }

    private static Set<Edge> edges(Procedure procedure) {
        var edges = new LinkedHashSet<Edge>();
        procedure.steps().values().forEach(step -> step.ways()
                .keySet()
                .forEach(way -> edges.add(new Edge(step.name(), way))));
        return edges;
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void every_way_every_two_in_a_row_and_every_end(CaseKind kind) {
        var procedure = ShippedWorkflow.get().of(kind);
        var edges = edges(procedure);
        var pairs = pairs(procedure);
        var late = new LinkedHashSet<>(edges.stream().filter(Edge::late).toList());
        var latePairs = new LinkedHashSet<>(pairs.stream().filter(Pair::late).toList());
        System.out.printf("%s: %d ways, %d pairs%n", kind, edges.size(), pairs.size());
        edges.removeAll(late);
        pairs.removeAll(latePairs);

        everyOne(procedure, walked(kind, kind == CaseKind.DISSOLUTION ? NOT_BEGUN : TROUBLED), edges, pairs);
        if (!late.isEmpty()) {
            // where the register says that it has begun, it is not said to have not
            everyOne(procedure, walked(kind, SIX_MONTHS_OVER), late, latePairs);
        }
    }

    private static void everyOne(Procedure procedure, WalkedCase walked, Set<Edge> edges, Set<Pair> pairs) {
        Edge last = null;
        while (!edges.isEmpty() || !pairs.isEmpty()) {
            if (walked.step() == null) {
                walked.closeAndReopen();
                last = null;
            }
            var way = towards(procedure, walked.step(), last, edges, pairs);
            var edge = new Edge(walked.step(), way);
            walked.leave(way);
            edges.remove(edge);
            if (last != null) {
                pairs.remove(new Pair(last, edge));
            }
            last = edge;
            assertThat(walked.step())
                    .isEqualTo(procedure.step(edge.step()).ways().get(way).to());
        }
    }

    /** The way to go on by: one that is wanted here, else the first on the shortest path to where one is. */
    private static String towards(Procedure procedure, String step, Edge last, Set<Edge> edges, Set<Pair> pairs) {
        var from = new ArrayDeque<List<Edge>>();
        var seen = new HashSet<Edge>();
        var late = edges.stream().anyMatch(Edge::late) || pairs.stream().anyMatch(Pair::late);
        procedure.step(step).ways().keySet().stream()
                .map(way -> new Edge(step, way))
                .filter(edge -> passable(edge, late))
                .forEach(edge -> from.add(List.of(edge)));
        while (!from.isEmpty()) {
            var path = from.poll();
            var edge = path.get(path.size() - 1);
            var before = path.size() > 1 ? path.get(path.size() - 2) : last;
            if (edges.contains(edge) || before != null && pairs.contains(new Pair(before, edge))) {
                return path.get(0).way();
            }
            var way = procedure.step(edge.step()).ways().get(edge.way());
            if (seen.add(edge)) {
                follow(procedure, way, path, from, late);
            }
        }
        throw new AssertionError("no way leads from " + step + " to " + edges + pairs);
    }

    private static void follow(Procedure procedure, Way way, List<Edge> path, ArrayDeque<List<Edge>> on, boolean late) {
        var next = procedure.step(way.ends() ? procedure.begins() : way.to());
        next.ways().keySet().stream()
                .map(name -> new Edge(next.name(), name))
                .filter(edge -> passable(edge, late))
                .forEach(edge -> {
                    var longer = new ArrayList<>(path);
                    longer.add(edge);
                    on.add(longer);
                });
    }

    private static boolean passable(Edge edge, boolean late) {
        return late ? !edge.way().equals("not-begun") : !edge.late();
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void some_walks_at_random(CaseKind kind) {
        walks(kind, SOME_WALKS);
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    @Tag("thorough")
    void five_hundred_walks_at_random(CaseKind kind) {
        walks(kind, ALL_WALKS);
    }

    private static void walks(CaseKind kind, int times) {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed of walks of " + kind + ": " + seed);
        var random = new Random(seed);
        var procedure = ShippedWorkflow.get().of(kind);
        var far = distances(procedure);
        var walked = walked(kind, kind == CaseKind.DISSOLUTION ? NOT_BEGUN : TROUBLED);
        for (int i = 0; i < times; i++) {
            if (walked.step() == null) {
                walked.closeAndReopen();
            }
            for (int steps = 0; walked.step() != null; steps++) {
                var ways = procedure.step(walked.step()).ways().values().stream()
                        .filter(way -> !way.name().equals("run-out"))
                        .toList();
                // after a while homewards, lest a walk never ends
                var way = steps < 25
                        ? ways.get(random.nextInt(ways.size()))
                        : ways.stream()
                                .min((one, other) -> far.getOrDefault(one.to(), 0) - far.getOrDefault(other.to(), 0))
                                .orElseThrow();
                walked.leave(way.name());
            }
            walked.closeAndReopen();
        }
    }

    /** How many steps it is to the end. */
    private static Map<String, Integer> distances(Procedure procedure) {
        var far = new HashMap<String, Integer>();
        for (int round = 0; round < procedure.steps().size(); round++) {
            procedure.steps().values().forEach(step -> step.ways().values().stream()
                    .filter(way -> way.ends() || far.containsKey(way.to()))
                    .mapToInt(way -> 1 + (way.ends() ? 0 : far.get(way.to())))
                    .min()
                    .ifPresent(least -> far.merge(step.name(), least, Math::min)));
        }
        return far;
    }
}
