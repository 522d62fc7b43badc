package id.linimasa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `linimasa help workspace backup`: the same as `linimasa workspace backup --help`.
@Command(
        name = "help",
        description = {"Tampilkan bantuan sebuah perintah.", "Show the help of a command."})
final class HelpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        CommandLine asked = spec.commandLine().getParent();
        for (String name : names) {
            CommandLine next = asked.getSubcommands().get(name);
            if (next == null) {
                throw new WrongUsage(asked, "tidak dikenal: " + name, "unknown: " + name);
            }
            asked = next;
        }
        asked.usage(spec.commandLine().getOut());
        return ExitStatus.OK;
    }
}
