package coop.docket.pages.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that pages load, under a name that changes with its content, so that browsers may keep it for ever. */
public record Asset(String name, String type, byte[] content) {
    public static final Asset STYLESHEET = of("docket.css", "text/css;charset=utf-8");
    public static final Asset DARK = of("dark.css", "text/css;charset=utf-8");
    public static final Asset KEYS = of("keys.js", "text/javascript;charset=utf-8");
    /** For the pages that edit alone. */
    public static final Asset EDITOR = of("editor.js", "text/javascript;charset=utf-8");

    public static final Asset ICON = of("icon.svg", "image/svg+xml");

    private static final Map<String, Asset> ALL = Stream.of(STYLESHEET, DARK, KEYS, EDITOR, ICON)
            .collect(Collectors.toUnmodifiableMap(Asset::name, asset -> asset));

    /** By the name that pages load it under. */
    public static Optional<Asset> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public String path() {
        return "/assets/" + name;
    }

    private static Asset of(String file, String type) {
        try (var stream = Asset.class.getResourceAsStream("/assets/" + file)) {
            var content = stream.readAllBytes();
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
            return new Asset(file.replace(".", "-" + hash + "."), type, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
