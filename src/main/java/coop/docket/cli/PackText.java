package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;

/** Says which pack a command works with. */
final class PackText {
    private static final int SHORT = 12;

    private PackText() {}

    static String name(Terminal terminal, PackChoice choice) {
        var fingerprint = choice.files().fingerprint().substring(0, SHORT);
        return choice.folder() == null
                ? terminal.words().say("cli.pack.carried", fingerprint)
                : terminal.words().say("cli.pack.folder", choice.folder().toString(), fingerprint);
    }
}
