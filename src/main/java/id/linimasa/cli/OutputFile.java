package id.linimasa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/// Sees before a long work whether its result can be written.
final class OutputFile {

    private OutputFile() {}

    /// Returns where a file can be written there, as far as can be told beforehand.
    ///
    /// @param option that names the file
    /// @throws WrongUsage where it can't
    static void check(String option, Path file, CommandLine command) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw wrong(option, file, command, "ini folder", "this is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw wrong(
                    option,
                    file,
                    command,
                    "folder " + folder + " tidak ada; buat dahulu",
                    "there is no folder " + folder + "; make it first");
        }
        if (!Files.isWritable(folder)) {
            throw wrong(
                    option,
                    file,
                    command,
                    "tidak ada izin menulis di " + folder,
                    "no permission to write in " + folder);
        }
    }

    private static WrongUsage wrong(String option, Path file, CommandLine command, String indonesian, String english) {
        String where = option + " " + file + ": ";
        return new WrongUsage(command, where + indonesian, where + english);
    }
}
