package coop.docket.pages.frame;

/** One of several to choose from. @param value as a form sends it @param words in the reader's language */
public record Choice(String value, String words) {}
