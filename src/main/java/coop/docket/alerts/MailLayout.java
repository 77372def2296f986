package coop.docket.alerts;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Lays out what is sent by mail. */
public final class MailLayout {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "coop.docket.alerts.templates");

    private MailLayout() {}

    /** The HTML of what is shown by a template. */
    public static String html(String template, Object shown) {
        var output = new StringOutput();
        ENGINE.render(template, shown, output);
        return output.toString();
    }
}
