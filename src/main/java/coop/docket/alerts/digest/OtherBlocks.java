package coop.docket.alerts.digest;

import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.language.Unseen;
import coop.docket.language.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the parts of a digest that are no cases: what is to come, the way to 2030, the rules, the data. */
final class OtherBlocks {
    private final Digest digest;
    private final Words words;

    OtherBlocks(Digest digest, Words words) {
        this.digest = digest;
        this.words = words;
    }

    List<Told.Block> blocks() {
        return Stream.of(upcoming(), progress(), rules(), doubts(), data())
                .filter(Objects::nonNull)
                .toList();
    }

    private Told.Block upcoming() {
        var upcoming = digest.upcoming();
        if (upcoming == null || upcoming.total() == 0) {
            return null;
        }
        return new Told.Block(
                "upcoming",
                words.say("digest.heading", words.say("digest.upcoming", upcoming.days()), upcoming.total()),
                upcoming.byKind().entrySet().stream()
                        .map(kind ->
                                words.say("digest.heading", words.say("cases.kind." + kind.getKey()), kind.getValue()))
                        .collect(Collectors.joining("; ")),
                upcoming.lines().stream().map(this::coming).toList(),
                upcoming.total() > upcoming.lines().size() ? words.say("digest.all", upcoming.total()) : "",
                Upcoming.PATH);
    }

    private Told.Item coming(Upcoming.Line line) {
        var lead = Stream.of(line.name(), line.area()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        var detail = words.say("digest.coming", line.on(), line.titles().getOrDefault(words.language(), line.rule()));
        return new Told.Item(Unseen.marked(lead), Unseen.marked(detail), "", line.path());
    }

    private Told.Block progress() {
        var progress = digest.progress();
        var sentences = new ArrayList<String>();
        if (progress.unsettled() == 0) {
            sentences.add(words.say("progress.none-left"));
        } else {
            sentences.add(words.say("progress.left", progress.unsettled(), progress.needed()));
            sentences.add(pace(progress));
        }
        if (progress.known() > 0) {
            sentences.add(words.say("digest.targets", progress.reached(), progress.known()));
        }
        var kinds = progress.byKind().entrySet().stream()
                // data to be verified are no problem that the province has to settle
                .filter(kind -> kind.getKey() != CaseKind.VERIFY && kind.getValue() > 0)
                .map(kind -> new Told.Item(
                        words.say("digest.heading", words.say("cases.kind." + kind.getKey()), kind.getValue()),
                        "",
                        "",
                        ""))
                .toList();
        return new Told.Block(
                "progress",
                words.say("digest.progress"),
                String.join(" ", sentences),
                kinds,
                words.say("digest.progress.more"),
                Progress.PATH);
    }

    private String pace(Progress progress) {
        if (progress.pace().signum() <= 0) {
            return words.say("progress.not-fewer");
        }
        var end = progress.done() == null
                ? words.say("progress.never")
                : words.say(progress.inTime() ? "progress.in-time" : "progress.too-late", progress.done());
        return words.say("progress.pace-is", progress.pace()) + " " + end;
    }

    private Told.Block rules() {
        var items = new ArrayList<Told.Item>();
        digest.rules()
                .forEach(change -> items.add(new Told.Item(
                        words.say("digest.rules.version", String.valueOf(change.number()), change.effectiveFrom()),
                        Unseen.marked(change.reason()),
                        "",
                        change.path())));
        if (digest.approvals() != null && digest.approvals() > 0) {
            items.add(new Told.Item(words.say("digest.rules.waiting", digest.approvals()), "", "", "/drafts"));
        }
        return items.isEmpty() ? null : new Told.Block("rules", words.say("digest.rules"), "", items, "", "");
    }

    private Told.Block doubts() {
        var doubts = digest.doubts();
        if (doubts == null || doubts.total() == 0) {
            return null;
        }
        return new Told.Block(
                "doubts",
                words.say("digest.heading", words.say("digest.doubts"), doubts.total()),
                "",
                doubts.lines().stream().map(this::doubted).toList(),
                words.say("digest.all", doubts.total()),
                RuleDoubts.PATH);
    }

    private Told.Item doubted(RuleDoubts.Line line) {
        return new Told.Item(
                line.rule() + ": " + line.titles().getOrDefault(words.language(), ""),
                line.doubts().stream()
                        .map(doubt -> words.say("policy.health.doubt." + doubt))
                        .collect(Collectors.joining("; ")),
                "",
                line.path());
    }

    private Told.Block data() {
        var fresh = digest.freshness();
        var sentences = new ArrayList<String>();
        sentences.add(
                fresh.imported() == null
                        ? words.say("digest.data.never")
                        : words.say("digest.data.imported", time(fresh.imported())));
        if (fresh.silent() > 0) {
            sentences.add(words.say("digest.data.silent", fresh.silent(), fresh.areas()));
        }
        sentences.add(
                fresh.judged() == null
                        ? words.say("digest.data.not-judged")
                        : words.say("digest.data.judged", fresh.judgedFor(), time(fresh.judged())));
        return new Told.Block("data", words.say("digest.data"), String.join(" ", sentences), List.of(), "", "");
    }

    private String time(Instant instant) {
        return words.show(LocalDateTime.ofInstant(instant, Vietnam.ZONE));
    }

    /** Why he gets it and where he changes that, the calendar, and what the audit looked like. */
    List<Told.Item> foot() {
        var foot = new ArrayList<Told.Item>();
        foot.add(new Told.Item(words.say("digest.foot.why"), "", "", ""));
        foot.add(new Told.Item(words.say("digest.foot.page"), "", "", "/alerts/" + digest.week()));
        foot.add(new Told.Item(words.say("digest.foot.settings"), "", "", "/alerts/settings"));
        foot.add(new Told.Item(words.say("digest.foot.calendar"), "", "", "/calendar"));
        if (digest.root().number() > 0) {
            foot.add(new Told.Item(
                    words.say("digest.foot.audit", String.valueOf(digest.root().number())),
                    digest.root().hash(),
                    "",
                    ""));
        }
        return foot;
    }
}
