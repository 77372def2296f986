package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.rules.FileDiff;

/**
 * That somebody else has saved the file meanwhile, for the editor: both texts are kept, and this is how they differ.
 *
 * @param theirs the number of the text that counts
 */
public record ConflictFragment(Frame frame, String by, String at, long theirs, FileDiff diff) implements Page {}
