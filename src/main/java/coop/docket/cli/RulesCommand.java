package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.rules.TestRules;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/**
 * For policy officers: is the pack sound, does each rule do what its examples say, what does a rule state, how does the
 * folder differ from what the store judges by?
 */
public final class RulesCommand extends DocketCommand {
    private static final String CHECK = "check";
    private static final String TEST = "test";
    private static final String SHOW = "show";
    private static final String STATUS = "status";
    private static final String PROPOSE = "propose";

    private final Service service;
    private final InstantSource clock;

    public RulesCommand(Language language, Service service, InstantSource clock) {
        super("rules", language);
        this.service = service;
        this.clock = clock;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("action").choices(CHECK, TEST, SHOW, STATUS, PROPOSE).help(help("rules.action"));
        parser.addArgument("rule").nargs("?").help(help("rules.rule"));
        parser.addArgument("--as-of").metavar("YYYY-MM-DD").type(day()).help(help("rules.as-of"));
        PackChoice.argument(parser, help("rules"));
        parser.addArgument("--title").metavar("TEXT").help(help("rules.title"));
        parser.addArgument("--config").metavar("FILE").setDefault("config.yml").help(help("config"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws PackNotValid {
        var choice = PackChoice.of(arguments);
        var today = DayArgument.orToday(arguments.get("as_of"), clock);
        terminal.tell("cli.rules.with", PackText.name(terminal, choice));
        switch (arguments.getString("action")) {
            case CHECK -> check(terminal, choice, today);
            case STATUS -> stored(terminal, arguments, rules -> rules.status(choice.files()));
            case PROPOSE -> {
                SoundPack.require(terminal, choice, today);
                stored(terminal, arguments, rules -> rules.propose(choice, arguments.getString("title")));
            }
            case TEST -> new RuleTestText(terminal).print(TestRules.test(choice.files(), choice.found()));
            default ->
                new RuleText(terminal)
                        .print(ReadPack.of(choice.files(), choice.found()), arguments.getString("rule"), today);
        }
    }

    private void stored(Terminal terminal, Namespace arguments, Consumer<StoredRules> work) {
        try (var database = Database.open(service.database(Path.of(arguments.getString("config"))))) {
            work.accept(new StoredRules(terminal, database, clock));
        }
    }

    private static void check(Terminal terminal, PackChoice choice, LocalDate today) {
        var checked = SoundPack.require(terminal, choice, today);
        terminal.say("cli.rules.sound", (long) checked.pack().rules().size(), (long) checked.examples(), (long)
                checked.pack().parameters().size());
    }
}
