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
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new WrongUsage(command, "--report: " + file + " adalah folder", "--report: " + file + " is a folder");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsage(
                    command,
                    "--report: folder " + folder + " tidak ada; buat dahulu",
                    "--report: there is no folder " + folder + "; make it first");
        }
        if (!Files.isWritable(folder)) {
            throw new WrongUsage(
                    command,
                    "--report: tidak ada izin menulis di " + folder,
                    "--report: no permission to write in " + folder);
        }
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
