package coop.docket.cli;

import coop.docket.alerts.delivery.MailUnreachable;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.DatabaseUnreachable;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.worker.WorkerFailed;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** What all commands have in common: the language, how refusals are said, and the code at the end. */
abstract class DocketCommand extends Command {
    private final Words help;

    DocketCommand(String name, Language language) {
        super(name, Words.in(language).say("cli." + name));
        this.help = Words.in(language);
    }

    /** The command's own arguments. */
    abstract void arguments(Subparser parser);

    /** Does it; anything but success is thrown. */
    abstract void run(Terminal terminal, Namespace arguments) throws Exception;

    @Override
    public final void configure(Subparser parser) {
        parser.addArgument("--lang").metavar("vi|en|th").setDefault("vi").help(help("lang"));
        arguments(parser);
        parser.epilog(help(getName() + ".examples"));
    }

    @Override
    public final void run(Bootstrap<?> bootstrap, Namespace arguments) throws Exception {
        var language = Language.of(arguments.getString("lang"));
        var terminal = Terminal.of(language.orElse(Language.VI));
        try {
            if (language.isEmpty()) {
                terminal.tell("cli.no-language", arguments.getString("lang"));
                throw new Ended(Exit.USAGE);
            }
            run(terminal, arguments);
        } catch (Refusal refusal) {
            terminal.tell(refusal.reason());
            throw new Ended(Exits.of(refusal));
        } catch (PackNotValid notValid) {
            new ProblemText(terminal).tell(notValid.problems());
            throw new Ended(Exit.NOT_VALID);
        } catch (SettingsNotValid notValid) {
            notValid.reasons().forEach(terminal::tell);
            throw new Ended(Exit.NOT_VALID);
        } catch (DatabaseUnreachable unreachable) {
            terminal.tell(unreachable.reason());
            throw new Ended(Exit.UNREACHABLE);
        } catch (MailUnreachable unreachable) {
            terminal.tell(unreachable.reason());
            throw new Ended(Exit.UNREACHABLE);
        } catch (WorkerFailed failed) {
            terminal.tell(failed.reason());
            throw new Ended(Exit.WORKER_FAILED);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    final String help(String key) {
        return help.say("cli.help." + key);
    }

    /** The type of an argument that is a day. */
    final DayArgument day() {
        return new DayArgument(help);
    }

    /** Everything has been said, or is said by the program's entry. */
    @Override
    public final void onError(Cli cli, Namespace arguments, Throwable thrown) {}
}
