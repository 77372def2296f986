package coop.docket.pages.frame;

import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around the content of a page.
 *
 * @param section that the page belongs to, if any
 * @param title in the reader's language
 * @param problems with the form that was sent
 */
public record Frame(Reader reader, Optional<Section> section, String title, Problems problems) {
    public Frame with(Problems found) {
        return new Frame(reader, section, title, found);
    }

    public Language language() {
        return reader.language();
    }

    public String say(String key, Object... arguments) {
        return reader.words().say(key, arguments);
    }

    public boolean may(Permission permission) {
        return reader.signedIn().may(permission);
    }

    /** A time in Vietnam. */
    public String time(Instant instant) {
        return show(LocalDateTime.ofInstant(instant, Vietnam.ZONE));
    }

    public String show(Object content) {
        return reader.words().show(content);
    }

    public String say(Reason reason) {
        return reader.words().say(reason);
    }

    /** The words of a language, to name it in itself. */
    public String nameOf(Language language) {
        return Words.in(language).say("pages.language");
    }

    /** What the window is called. */
    public String windowTitle() {
        return (problems.any() ? say("pages.error-prefix") : "") + title + " – " + say("pages.product");
    }

    /** What the navigation leads this reader to. */
    public List<Section> navigation() {
        return reader.actor()
                .map(actor -> Stream.of(Section.values())
                        .filter(each -> each.open(actor))
                        .toList())
                .orElse(List.of());
    }

    /** {@code page} for the section that the reader is in, else null, which leaves the attribute away. */
    public String marks(Section other) {
        return section.filter(other::equals).map(own -> "page").orElse(null);
    }

    /** The ids of what is said about a field; null where nothing is. */
    public String describedBy(String field, boolean hinted) {
        var ids = (hinted ? field + "-hint " : "") + (problems.at(field).isPresent() ? field + "-wrong" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    public String stylesheet() {
        return Asset.STYLESHEET.path();
    }

    public String darkStylesheet() {
        return Asset.DARK.path();
    }

    public String keys() {
        return Asset.KEYS.path();
    }

    public String icon() {
        return Asset.ICON.path();
    }
}
