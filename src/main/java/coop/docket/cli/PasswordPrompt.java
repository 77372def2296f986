package coop.docket.cli;

import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Asks for a password where nobody sees it, or takes it from what is piped in: an argument could be seen by all. */
final class PasswordPrompt {
    private PasswordPrompt() {}

    static String ask(Terminal terminal) throws IOException {
        var console = System.console();
        if (console == null) {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
        var password = console.readPassword("%s", terminal.words().say("cli.account.password"));
        var again = console.readPassword("%s", terminal.words().say("cli.account.again"));
        if (password == null || !Arrays.equals(password, again)) {
            terminal.tell("cli.account.not-the-same");
            throw new Ended(Exit.USAGE);
        }
        return new String(password);
    }
}
