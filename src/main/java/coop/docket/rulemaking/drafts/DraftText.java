package coop.docket.rulemaking.drafts;

import java.util.List;

/**
 * A file of a draft, to be shown and written upon.
 *
 * @param seen to be named by whoever writes upon it
 * @param text null where the file was removed
 * @param base what stands in the version; null where it has no such file
 * @param aside texts that were kept beside it and of which nobody has made anything yet
 */
public record DraftText(String path, long seen, String text, String base, List<KeptText> aside) {}
