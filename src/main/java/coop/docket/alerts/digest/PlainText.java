package coop.docket.alerts.digest;

import coop.docket.language.Language;

/** A digest as text: complete by itself, with whole addresses. */
final class PlainText {
    private static final int INDENT = 4;

    private final String publicAddress;

    /** @param publicAddress of the service, without a slash at its end */
    PlainText(String publicAddress) {
        this.publicAddress = publicAddress;
    }

    String of(Told told, Language language) {
        var text = new Columns(language);
        text.paragraph("", 0, told.title());
        text.blank();
        if (!told.late().isEmpty()) {
            text.paragraph("", 0, told.late());
            text.blank();
        }
        text.paragraph("", 0, told.headline());
        if (!told.figures().isEmpty()) {
            text.blank();
            told.figures().forEach(figure -> text.paragraph("", 2, figure(figure)));
        }
        told.blocks().forEach(block -> write(text, block));
        text.blank();
        text.paragraph("", 0, "--");
        told.foot().forEach(item -> write(text, "", 0, item));
        return text.toString();
    }

    private static String figure(Told.Figure figure) {
        var change = figure.change().isEmpty() ? "" : " (" + figure.change() + ")";
        return figure.words() + ": " + figure.number() + change;
    }

    private void write(Columns text, Told.Block block) {
        text.heading(block.heading());
        if (!block.about().isEmpty()) {
            text.paragraph("", 0, block.about());
        }
        var number = 0;
        for (var item : block.items()) {
            number++;
            write(text, number + ".", INDENT, item);
        }
        if (!block.more().isEmpty()) {
            text.paragraph("", 0, block.more() + ":");
            text.address(0, publicAddress + block.path());
        }
    }

    private void write(Columns text, String first, int indent, Told.Item item) {
        text.paragraph(first, indent, item.lead());
        if (!item.detail().isEmpty()) {
            text.paragraph("", indent, item.detail());
        }
        if (!item.path().isEmpty()) {
            text.address(indent, publicAddress + item.path());
        }
    }
}
