package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;

/** That a text was kept, for the editor. @param revision to be named by whoever writes upon it */
public record KeptFragment(Frame frame, long revision, String at) implements Page {}
