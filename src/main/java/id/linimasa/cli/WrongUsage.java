package id.linimasa.cli;

import id.linimasa.model.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A command line that asks for what can't be, with the reason in both languages.
final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    WrongUsage(CommandLine command, Bilingual reason) {
        super(command, reason.en());
        this.reason = reason;
    }

    WrongUsage(CommandLine command, String indonesian, String english) {
        this(command, new Bilingual(indonesian, english));
    }

    Bilingual reason() {
        return reason;
    }
}
