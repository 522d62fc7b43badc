package id.linimasa.cli;

import id.linimasa.export.ImportReportJson;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What became of an import as a JSON file, written beside and then moved into place.
final class ReportFile {

    private ReportFile() {}

    static void write(ImportReport report, Path file) throws IOException {
        ImportReportJson json = new ImportReportJson(report.cancelled());
        for (ImportOutcome outcome : report.outcomes()) {
            switch (outcome) {
                case ImportOutcome.Imported(var source, var id, int events) -> json.imported(source, id, events);
                case ImportOutcome.AlreadyKnown(var source, var id) -> json.known(source, id);
                case ImportOutcome.Ignored(var source, var reason) -> json.other("ignored", source, reason);
                case ImportOutcome.Partial(var source, var reason) -> json.other("partial", source, reason);
                case ImportOutcome.Rejected(var source, var reason) -> json.other("rejected", source, reason);
            }
        }
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(beside, json.text());
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
