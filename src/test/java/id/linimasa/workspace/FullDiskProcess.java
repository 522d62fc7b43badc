package id.linimasa.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A process of its own that imports into a folder on a disk that is too small, and prints how it went.
final class FullDiskProcess {

    private FullDiskProcess() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0], "kerja");
        AtomicInteger reported = new AtomicInteger();
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.importFiles(List.of(Path.of(args[1])), new ImportListener() {
                @Override
                public void done(ImportOutcome outcome) {
                    reported.incrementAndGet();
                }
            });
            System.out.println("kind NONE");
        } catch (WorkspaceException e) {
            System.out.println("kind " + e.kind());
        }
        CheckReport report = WorkspaceCare.check(folder);
        System.out.println("kept " + (report.articles() >= reported.get()));
        System.out.println("some " + (report.articles() > 0));
        System.out.println("journal " + report.journal());
    }
}
