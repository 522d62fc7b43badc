package id.linimasa.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process of its own that imports one folder and prints each article as it is reported.
final class ImportingProcess {

    private ImportingProcess() {}

    public static void main(String[] args) {
        try (Workspace workspace = Workspace.open(Path.of(args[0]))) {
            workspace.importFiles(List.of(Path.of(args[1])), new ImportListener() {
                @Override
                public void done(ImportOutcome outcome) {
                    System.out.println(outcome.source());
                    System.out.flush();
                }
            });
            System.out.println("end");
        }
    }

    static Process start(Path workspace, Path inputs) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-BytecodeVerificationRemote", // starts sooner; many are started
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportingProcess.class.getName(),
                        workspace.toString(),
                        inputs.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
