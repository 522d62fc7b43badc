package id.linimasa.cli;

import id.linimasa.model.Bilingual;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line in the language that it asks for, and which help to read, instead of the
/// whole of it.
final class UsageErrors implements IParameterExceptionHandler {
    private static final String LANGUAGE = "--lang";

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        Language language = language(words);
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(language.of(reason(wrong)));
        if (wrong instanceof UnmatchedArgumentException
                && !command.getSubcommands().isEmpty()) {
            String known = String.join(", ", command.getSubcommands().keySet());
            err.println(language.of("perintah: ", "commands: ") + known);
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println(language.of("bantuan: " + name + " --help", "help: " + name + " --help --lang en"));
        return ExitStatus.USAGE;
    }

    /// The language that the words ask for, wherever the line stops making sense.
    static Language language(String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean english = words[i].equalsIgnoreCase(LANGUAGE + "=en")
                    || words[i].equals(LANGUAGE) && i + 1 < words.length && words[i + 1].equalsIgnoreCase("en");
            if (english) {
                return Language.en;
            }
        }
        return Language.id;
    }

    private static Bilingual reason(ParameterException wrong) {
        return switch (wrong) {
            case WrongUsage ours -> ours.reason();
            case UnmatchedArgumentException unknown -> unmatched(unknown);
            case MissingParameterException missing -> {
                String names =
                        missing.getMissing().stream().map(UsageErrors::missing).collect(Collectors.joining(", "));
                yield new Bilingual("harus disebut: " + names, "missing: " + names);
            }
            case OverwrittenOptionException twice -> {
                String name = twice.getOverwritten() == null ? "" : name(twice.getOverwritten());
                yield new Bilingual(name + " disebut dua kali", name + " is given twice");
            }
            default -> value(wrong);
        };
    }

    private static Bilingual unmatched(UnmatchedArgumentException unknown) {
        String word =
                unknown.getUnmatched().isEmpty() ? "" : unknown.getUnmatched().getFirst();
        List<String> close = unknown.getSuggestions();
        String meant = close.isEmpty() ? "" : " (" + String.join(", ", close) + "?)";
        boolean asks = !unknown.getCommandLine()
                .getCommandSpec()
                .positionalParameters()
                .isEmpty();
        if (!unknown.isUnknownOption()) {
            return new Bilingual("tidak dikenal: " + word + meant, "unknown: " + word + meant);
        }
        return new Bilingual(
                "pilihan tidak dikenal: " + word + meant + (asks ? "; kata yang diawali - ditulis sesudah --" : ""),
                "unknown option: " + word + meant + (asks ? "; a word that begins with - goes after --" : ""));
    }

    private static Bilingual value(ParameterException wrong) {
        ArgSpec parameter = wrong.getArgSpec();
        if (parameter == null) {
            String told = String.valueOf(wrong.getMessage());
            return new Bilingual(told, told);
        }
        String name = name(parameter);
        String value = shown(wrong.getValue());
        String wanted = parameter.paramLabel();
        return new Bilingual(
                "nilai " + name + " tidak sah" + value + "; yang diharapkan: " + wanted,
                name + " can't be" + value + "; expected: " + wanted);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : " \"" + value + "\"";
    }

    /// An option that nobody must give is there, then; it lacks its value.
    private static String missing(ArgSpec parameter) {
        return parameter.isOption() && !parameter.required()
                ? name(parameter) + " " + parameter.paramLabel()
                : name(parameter);
    }

    private static String name(ArgSpec parameter) {
        return parameter instanceof OptionSpec option ? contractName(option) : parameter.paramLabel();
    }

    /// The first long name, which is the one that the contract knows.
    private static String contractName(OptionSpec option) {
        return Arrays.stream(option.names())
                .filter(name -> name.startsWith("--"))
                .findFirst()
                .orElse(option.longestName());
    }
}
