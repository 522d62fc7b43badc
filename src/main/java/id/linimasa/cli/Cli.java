package id.linimasa.cli;

import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program's command line.
///
/// ```java
/// int status = Cli.run(new String[] {"dates", "--dct", "2022-04-26", "Mei lalu"}, System.out, System.err);
/// ```
@Command(
        name = "linimasa",
        description = {
            "Peristiwa bertanggal dari berita Indonesia. Tanpa perintah, jendela dibuka.",
            "Dated events out of Indonesian news. Without a command the window opens."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            AnnotateCommand.class,
            DatesCommand.class,
            ExplainCommand.class,
            ImportCommand.class,
            EventsCommand.class,
            ExportCommand.class,
            WorkspaceCommand.class,
            ReextractCommand.class,
            DecideCommand.class,
            DecisionsCommand.class,
            AgreementCommand.class,
            SheetCommand.class,
            RenderCommand.class,
            SampleCommand.class,
            HelpCommand.class
        })
public final class Cli implements Callable<Integer> {

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            scope = ScopeType.INHERIT,
            description = "Bahasa pesan / language of messages (${DEFAULT-VALUE})")
    Language language = Language.id;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Tampilkan bantuan ini / show this help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Tampilkan versi / show the version")
    boolean version;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--sample",
            description = "Jendela dengan lima artikel contoh / the window with five sample articles")
    private boolean sample;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    private final Window window;

    private Cli(Window window) {
        this.window = window;
    }

    /// Runs one command line, where there is no window.
    ///
    /// @param out where results go, as UTF-8
    /// @param err where messages and progress go, as UTF-8
    /// @return the exit status, as `docs/contract.md` lists them
    public static int run(String[] args, OutputStream out, PrintStream err) {
        return run(args, out, err, request -> ExitStatus.USAGE);
    }

    /// Runs one command line.
    ///
    /// @param out where results go, as UTF-8; one that fails is told and gives another status than 0
    /// @param err where messages and progress go, as UTF-8
    /// @param window opens where no command is given
    /// @return the exit status, as `docs/contract.md` lists them
    public static int run(String[] args, OutputStream out, PrintStream err, Window window) {
        ResultStream results = new ResultStream(out);
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int status = run(args, new PrintWriter(results, false, StandardCharsets.UTF_8), messages, window);
        IOException failure = results.failure();
        if (failure == null) {
            return status;
        }
        if (!ResultStream.readerLeft(failure)) {
            messages.println(UsageErrors.language(args)
                            .of("hasil tidak tertulis seluruhnya: ", "not all results could be written: ")
                    + failure.getMessage());
        }
        return status == ExitStatus.OK ? ExitStatus.PARTLY : status;
    }

    static int run(String[] args, PrintWriter results, PrintWriter messages, Window window) {
        CommandLine line = new CommandLine(new Cli(window))
                .setOut(results)
                .setErr(messages)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrors());
        describe(line, UsageErrors.language(args));
        line.setExecutionStrategy(parsed -> {
            refuseMisplaced(parsed);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            messages.println(Failures.message(failure, ((Cli) line.getCommand()).language));
            return Failures.status(failure);
        });
        int status = line.execute(args);
        results.flush();
        return status;
    }

    /// Commands are described in both languages, Indonesian first, and lists of commands show the first alone. Each has
    /// the version of the program.
    private static void describe(CommandLine line, Language language) {
        line.getCommandSpec().versionProvider(new Version());
        if (language == Language.en) {
            UsageMessageSpec usage = line.getCommandSpec().usageMessage();
            usage.description(Arrays.asList(usage.description()).reversed().toArray(String[]::new));
        }
        Set.copyOf(line.getSubcommands().values()) // an alias is no other command
                .forEach(command -> describe(command, language));
    }

    /// Without a command: the window.
    @Override
    public Integer call() {
        boolean told = spec.commandLine().getParseResult().hasMatchedOption("--lang");
        return window.open(new Window.Request(
                sample ? Workspace.sampleFolder() : workspace.folder(),
                sample,
                told ? Locale.of(language.name()) : null));
    }

    /// `linimasa --workspace DIR events` would list another workspace than it says: it has to stand after the command.
    private static void refuseMisplaced(ParseResult parsed) {
        for (String option : List.of("--workspace", "--sample")) {
            if (parsed.hasSubcommand() && parsed.hasMatchedOption(option)) {
                throw new WrongUsage(
                        parsed.commandSpec().commandLine(),
                        option + " harus di belakang perintah",
                        option + " has to stand after the command");
            }
        }
    }

    /// The version that the jar's manifest gives.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {String.format(Locale.ROOT, "linimasa %s", version == null ? "(pengembangan)" : version)
            };
        }
    }
}
