package id.linimasa.cli;

import id.linimasa.export.ImportReportJson;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// What became of the imports of one command, as a JSON file, written beside and then moved into place.
final class ReportFile {
    private final Path file;
    private final List<ImportOutcome> outcomes = new ArrayList<>();

    private ReportFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// A report that can be written there, as far as can be told before the import.
    ///
    /// @throws WrongUsage where it can't
    static ReportFile at(Path file, CommandLine command) {
        OutputFile.check("--report", file, command);
        return new ReportFile(file);
    }

    /// Writes the file with one import more.
    void add(ImportReport report) throws IOException {
        outcomes.addAll(report.outcomes());
        ImportReportJson json = new ImportReportJson(report.cancelled());
        for (ImportOutcome outcome : outcomes) {
            switch (outcome) {
                case ImportOutcome.Imported(var source, var id, int events) -> json.imported(source, id, events);
                case ImportOutcome.AlreadyKnown(var source, var id) -> json.known(source, id);
                case ImportOutcome.Ignored(var source, var reason) -> json.other("ignored", source, reason);
                case ImportOutcome.Partial(var source, var reason) -> json.other("partial", source, reason);
                case ImportOutcome.Rejected(var source, var reason) -> json.other("rejected", source, reason);
            }
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, json.text());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
