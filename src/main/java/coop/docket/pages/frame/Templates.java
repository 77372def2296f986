package coop.docket.pages.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates, compiled with the program; each is found by the name of the page it shows. */
public final class Templates {
    private static final String PAGES = "coop.docket.pages.";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, PAGES + "templates");

    private Templates() {}

    /** The page in UTF-8. */
    public static byte[] render(Page page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(name(page), page, output);
        return output.toByteArray();
    }

    private static String name(Page page) {
        return page.getClass().getName().substring(PAGES.length()).replace('.', '/') + ".jte";
    }
}
