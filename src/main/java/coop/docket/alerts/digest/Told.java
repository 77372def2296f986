package coop.docket.alerts.digest;

import java.util.List;

/**
 * A digest in the words of one language: the text, the layout and the page show the same.
 *
 * @param title of the week
 * @param late for which week it stands and when it should have come; empty where it comes then
 * @param headline the one sentence that must be read
 * @param figures none where nothing is new and nothing late
 * @param foot what stands below: links and what the audit looked like
 */
public record Told(
        String title, String late, String headline, List<Figure> figures, List<Block> blocks, List<Item> foot) {

    /**
     * A large figure.
     *
     * @param change against a week ago, in words; empty where it is not known
     * @param look its colour's name, beside the words
     */
    public record Figure(String words, String number, String change, String look, String path) {}

    /**
     * What is told together.
     *
     * @param id in the page, in no language
     * @param about a sentence; empty where the heading says enough
     * @param more the words of the link to all of it; empty where all is told
     */
    public record Block(String id, String heading, String about, List<Item> items, String more, String path) {}

    /**
     * One thing of it.
     *
     * @param detail further words; empty where there are none
     * @param look of the detail: {@code bad} where it is late, else empty
     * @param path empty where there is nothing to open
     */
    public record Item(String lead, String detail, String look, String path) {}
}
