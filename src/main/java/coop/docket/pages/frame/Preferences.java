package coop.docket.pages.frame;

import coop.docket.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader has asked for, nearest first: in the address, by cookie, in the account, by the browser.
 *
 * @param lang of the address
 * @param langCookie of an earlier choice
 * @param account the language of the account, where somebody is signed in
 * @param accepted the browser's {@code Accept-Language}
 * @param theme of the address
 * @param themeCookie of an earlier choice
 */
public record Preferences(
        Optional<String> lang,
        Optional<String> langCookie,
        Optional<Language> account,
        Optional<String> accepted,
        Optional<String> theme,
        Optional<String> themeCookie) {

    public Language language(Language otherwise) {
        return Stream.of(
                        lang.flatMap(Language::of),
                        langCookie.flatMap(Language::of),
                        account,
                        accepted.flatMap(Language::accepted))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }

    public Theme look() {
        return theme.flatMap(Theme::of).or(() -> themeCookie.flatMap(Theme::of)).orElse(Theme.AUTO);
    }

    /** Of a request that did not come as far as the pages. */
    public static Preferences accepting(Optional<String> accepted) {
        return new Preferences(
                Optional.empty(), Optional.empty(), Optional.empty(), accepted, Optional.empty(), Optional.empty());
    }

    /** What the address asks to be kept for later, as cookies: name and value. */
    public List<String[]> toKeep() {
        return Stream.of(
                        lang.flatMap(Language::of).map(each -> new String[] {"lang", each.code()}),
                        theme.flatMap(Theme::of).map(each -> new String[] {"theme", each.code()}))
                .flatMap(Optional::stream)
                .toList();
    }
}
