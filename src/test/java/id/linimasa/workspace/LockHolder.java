package id.linimasa.workspace;

import java.io.IOException;
import java.nio.file.Path;

/// A process of its own that holds the lock of a workspace until its input ends.
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        try (WorkspaceLock _ = WorkspaceLock.take(new WorkspaceFolder(Path.of(args[0])))) {
            System.out.println("held");
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    /// Starts it and returns once the lock is held.
    static Process start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader().readLine();
        if (!"held".equals(line)) {
            process.destroy();
            throw new IOException("the lock holder did not start: " + line);
        }
        return process;
    }
}
