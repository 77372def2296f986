package coop.docket.api.resources;

import coop.docket.rulemaking.previews.ChangeLine;
import coop.docket.rulemaking.previews.Preview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A preview, as programs get it.
 *
 * @param hash to be named by whoever submits or approves it
 */
record PreviewItem(
        long id,
        String hash,
        LocalDate day,
        int against,
        Instant madeAt,
        long judged,
        long appeared,
        long changed,
        long gone) {

    static PreviewItem of(Preview preview) {
        var counts = preview.counts();
        return new PreviewItem(
                preview.id(),
                preview.hash(),
                preview.key().day(),
                preview.key().liveVersion(),
                preview.madeAt(),
                counts.judged(),
                counts.appeared(),
                counts.changed(),
                counts.gone());
    }

    /** What becomes of a finding. @param before null unless it has changed */
    record Line(
            String turn,
            long cooperative,
            String code,
            String name,
            String area,
            String rule,
            String kind,
            LocalDate since,
            Map<String, String> sentence,
            Map<String, String> before) {
        static Line of(ChangeLine line) {
            return new Line(
                    line.turn().name(),
                    line.cooperativeId(),
                    line.code(),
                    line.name(),
                    line.area(),
                    line.rule(),
                    line.kind().name(),
                    line.now().since(),
                    Texts.of(language -> line.now().sentences().get(language)),
                    line.before() == null
                            ? null
                            : Texts.of(language -> line.before().sentences().get(language)));
        }
    }
}
