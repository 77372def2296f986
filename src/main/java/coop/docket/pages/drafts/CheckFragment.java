package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;

/** What is wrong with a text that is being written, for the editor to put beside it. */
public record CheckFragment(Frame frame, String path, Checked checked) implements Page {}
