package id.linimasa.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
        versionProvider = Cli.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AnnotateCommand.class, DatesCommand.class, ImportCommand.class, EventsCommand.class})
public final class Cli {

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

    private Cli() {}

    /// Runs one command line.
    ///
    /// @param out where results go, as UTF-8
    /// @param err where messages and progress go, as UTF-8
    /// @return the exit status, as `docs/contract.md` lists them
    public static int run(String[] args, PrintStream out, PrintStream err) {
        PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Cli())
                .setOut(results)
                .setErr(messages)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            messages.println(Failures.message(failure, ((Cli) line.getCommand()).language));
            return Failures.status(failure);
        });
        int status = line.execute(args);
        results.flush();
        return status;
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
