package coop.docket.rulemaking.previews;

import java.util.List;

/**
 * Some lines of a preview, and what those that are wanted and in the reader's areas come to.
 *
 * @param preview with what it comes to in the whole register
 * @param rules what it comes to for each rule in the whole register
 * @param next where the next lines begin; null where there are none
 */
public record PreviewPage(
        Preview preview,
        List<PreviewRule> rules,
        List<Tally> byKind,
        List<Tally> byRule,
        List<Tally> byArea,
        List<ChangeLine> lines,
        String next) {}
