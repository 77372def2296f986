package coop.docket.pages.frame;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a page stands in the service, so that it can be led back to in another language or look.
 *
 * @param path begins with one {@code /}
 * @param query as it stands in the address, without the question mark; empty where there is none
 */
public record PageAddress(String path, String query) {

    /** The same page with one parameter set anew, all others kept. */
    public String with(String name, String text) {
        var others = parameters().filter(each -> !name.equals(name(each)));
        var own = name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return path + "?" + Stream.concat(others, Stream.of(own)).collect(Collectors.joining("&"));
    }

    /** The page itself, without what sets language and look. */
    public String plain() {
        var rest = parameters()
                .filter(each -> !"lang".equals(name(each)) && !"theme".equals(name(each)))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    private Stream<String> parameters() {
        return Arrays.stream(query.split("&")).filter(each -> !each.isEmpty());
    }

    private static String name(String parameter) {
        try {
            return URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return parameter;
        }
    }
}
