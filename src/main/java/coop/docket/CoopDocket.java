package coop.docket;

import coop.docket.cli.AccountCommand;
import coop.docket.cli.AlertsCommand;
import coop.docket.cli.AssessCommand;
import coop.docket.cli.AuditCommand;
import coop.docket.cli.BenchCommand;
import coop.docket.cli.CheckCommand;
import coop.docket.cli.DemoCommand;
import coop.docket.cli.DemoRegisterCommand;
import coop.docket.cli.ImportCommand;
import coop.docket.cli.MigrateCommand;
import coop.docket.cli.RulesCommand;
import coop.docket.cli.ServerCommand;
import coop.docket.cli.TemplateCommand;
import coop.docket.cli.WorkflowCommand;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.language.Language;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.sourceforge.argparse4j.inf.ArgumentParserException;

/** The program's entry: Dropwizard's command line carries the commands. */
public final class CoopDocket extends Application<Configuration> {
    private final Language language;

    private CoopDocket(Language language) {
        this.language = language;
    }

    public static void main(String[] args) throws Exception {
        // the root of all help: --lang is looked for before the arguments are parsed
        var language = Language.of(asked(Arrays.asList(args))).orElse(Language.VI);
        // the parser of arguments speaks the default locale's language
        Locale.setDefault(Locale.forLanguageTag(language.code()));
        new CoopDocket(language).run(args);
    }

    private static String asked(List<String> args) {
        var at = args.indexOf("--lang");
        return args.stream()
                .filter(each -> each.startsWith("--lang="))
                .map(each -> each.substring("--lang=".length()))
                .findFirst()
                .orElse(at >= 0 && at + 1 < args.size() ? args.get(at + 1) : "");
    }

    @Override
    public String getName() {
        return "coop-docket";
    }

    @Override
    public void initialize(Bootstrap<Configuration> bootstrap) {
        var service = new DocketService(InstantSource.system());
        bootstrap.addCommand(new DemoCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new AssessCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new RulesCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new WorkflowCommand(language));
        bootstrap.addCommand(new DemoRegisterCommand(language, InstantSource.system()));
        bootstrap.addCommand(new TemplateCommand(language));
        bootstrap.addCommand(new BenchCommand(language, InstantSource.system()));
        bootstrap.addCommand(new ImportCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new AccountCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new AlertsCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new ServerCommand(language, service));
        bootstrap.addCommand(new MigrateCommand(language, service, InstantSource.system()));
        bootstrap.addCommand(new AuditCommand(language, service));
        bootstrap.addCommand(new CheckCommand(language, service));
    }

    /** Dropwizard's own would want a configuration as their first argument; ours bring their own. */
    @Override
    protected void addDefaultCommands(Bootstrap<Configuration> bootstrap) {}

    /** As {@code logback.xml} says: warnings, on the standard error, for the standard output is the result. */
    @Override
    protected void bootstrapLogging() {}

    /** {@link RunningService} starts the service; only its command needs one. */
    @Override
    public void run(Configuration configuration, Environment environment) {}

    @Override
    protected void onFatalError(Throwable thrown) {
        if (thrown instanceof Ended ended) {
            System.exit(ended.exit().code());
        }
        if (thrown instanceof ArgumentParserException) {
            System.exit(Exit.USAGE.code());
        }
        thrown.printStackTrace();
        System.exit(Exit.FAULT.code());
    }
}
