package coop.docket.rules.engine;

import coop.docket.rules.vocabulary.Cooperative;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Builds rule texts into a base that judges; nothing may reach it that the guard has not let pass. */
public final class RuleCompiler {
    private static final String PACKAGE = "coop.docket.rules.pack";
    private static final String FOLDER = "src/main/resources/" + PACKAGE.replace('.', '/') + "/";

    static {
        EngineSettings.apply();
    }

    private static final AtomicLong ENTERED = new AtomicLong();

    private RuleCompiler() {}

    /** How often the compiler was entered in this process. */
    public static long entered() {
        return ENTERED.get();
    }

    /**
     * The base of these rules. Uses about 100 ms of CPU when warm, seconds at first.
     *
     * @throws RulesDoNotCompile with all that the engine had against them
     */
    public static CompiledRules compile(List<RuleText> texts) throws RulesDoNotCompile {
        ENTERED.incrementAndGet();
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("coop.docket", "pack", Releases.next());
        files.generateAndWritePomXML(release);
        for (var text : texts) {
            files.write(FOLDER + text.path().replace('/', '!'), prelude() + forEngine(text.drl()));
        }
        var loader = new VocabularyClassLoader();
        try {
            var builder = services.newKieBuilder(files, loader).buildAll();
            refuseErrors(builder);
            var container = services.newKieContainer(release, loader);
            return new CompiledRules(container, release);
        } catch (RulesDoNotCompile refused) {
            services.getRepository().removeKieModule(release);
            throw refused;
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            services.getRepository().removeKieModule(release);
            throw new RulesDoNotCompile(List.of(new CompilerMessage("", 0, String.valueOf(thrown.getMessage()))));
        }
    }

    /** The same rule in the words that the engine is quickest with; line numbers hold. */
    private static String forEngine(String drl) {
        var writtenOut = BindingsWrittenOut.of(OneLineConstraints.of(drl));
        return RowsAskedFirst.of(ConsequenceAsksAgain.of(writtenOut));
    }

    /** What stands before a file's first line, on that line, so that line numbers hold. */
    private static String prelude() {
        var vocabulary = Cooperative.class.getPackageName();
        return "package " + PACKAGE + "; import " + vocabulary + ".*; ";
    }

    private static void refuseErrors(KieBuilder builder) throws RulesDoNotCompile {
        var messages = new ArrayList<CompilerMessage>();
        for (var message : builder.getResults().getMessages(Message.Level.ERROR)) {
            messages.add(new CompilerMessage(pathOf(message), Math.max(message.getLine(), 0), message.getText()));
        }
        if (!messages.isEmpty()) {
            throw new RulesDoNotCompile(messages);
        }
    }

    private static String pathOf(Message message) {
        var path = message.getPath() == null ? "" : message.getPath();
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.replace('!', '/');
    }
}
