package coop.docket.alerts.digest;

import coop.docket.language.Unseen;
import coop.docket.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words how a head's communes stand beside each other. */
final class CommuneBlock {
    private final Words words;

    CommuneBlock(Words words) {
        this.words = words;
    }

    /** None where there is nothing to compare. */
    List<Told.Block> of(Communes communes) {
        if (communes == null) {
            return List.of();
        }
        return List.of(new Told.Block(
                "communes",
                words.say("digest.communes"),
                words.say("digest.communes.about"),
                communes.lines().stream().map(this::item).toList(),
                words.say("digest.communes.more", communes.total()),
                Communes.PATH));
    }

    private Told.Item item(Communes.Line line) {
        var name = line.code() == null
                ? words.say("docket.no-area")
                : Optional.ofNullable(line.name()).orElse(line.code());
        var detail = Stream.of(
                        words.say("digest.communes.overdue", line.overdue()),
                        words.say("digest.communes.open", line.open()),
                        line.fresh() == 0 ? "" : words.say("digest.communes.fresh", line.fresh()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Told.Item(Unseen.marked(name), detail, line.overdue() > 0 ? "bad" : "", line.path());
    }
}
