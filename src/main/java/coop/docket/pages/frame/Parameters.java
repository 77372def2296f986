package coop.docket.pages.frame;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an address asks for after its question mark, to be read and to be asked otherwise.
 *
 * @param all names and values in the order of the address; a blank one asks for nothing and is not there
 */
public record Parameters(List<Map.Entry<String, String>> all) {

    /** @param query as it stands in an address; what is not encoded as it should be is left out */
    public static Parameters of(String query) {
        var all = new ArrayList<Map.Entry<String, String>>();
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            try {
                var text = pair.length < 2 ? "" : decoded(pair[1]).strip();
                if (!text.isEmpty()) {
                    all.add(Map.entry(decoded(pair[0]), text));
                }
            } catch (IllegalArgumentException notEncoded) {
                continue;
            }
        }
        return new Parameters(List.copyOf(all));
    }

    public Optional<String> first(String name) {
        return each(name).stream().findFirst();
    }

    public List<String> each(String name) {
        return all.stream()
                .filter(each -> each.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The same without some. */
    public Parameters without(String... names) {
        var left = List.of(names);
        return new Parameters(
                all.stream().filter(each -> !left.contains(each.getKey())).toList());
    }

    /** The same with one of a name, and no other of that name. */
    public Parameters with(String name, String text) {
        var others = new ArrayList<>(without(name).all());
        others.add(Map.entry(name, text));
        return new Parameters(List.copyOf(others));
    }

    /** An address with them. */
    public String at(String path) {
        return all.isEmpty() ? path : path + "?" + query();
    }

    public String query() {
        return all.stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
