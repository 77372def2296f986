package coop.docket.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a browser would take for markup in a page: tags and the names of their attributes, and no text. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z!?][^\\s>/]*)((?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'>/=]+)(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");

    private Markup() {}

    static List<String> of(String page) {
        var all = new ArrayList<String>();
        TAG.matcher(page).results().forEach(tag -> {
            var names = new TreeSet<String>();
            ATTRIBUTE.matcher(tag.group(2)).results().forEach(attribute -> names.add(attribute.group(1)));
            all.add(tag.group(1) + names);
        });
        return all;
    }

    /** What a reader sees, and what stands in the attributes. */
    static String read(String page) {
        return page.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
