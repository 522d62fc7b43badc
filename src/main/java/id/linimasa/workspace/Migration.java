package id.linimasa.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a workspace of an older layout to that of this program, a step a version.
///
/// A step may be taken twice: the layout is noted after the last one, so a crash on the way begins them again. Records
/// of a journal carry a version of their own and are never rewritten; an index of another form is made anew.
final class Migration {
    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    /// Step `i` leads from layout `i + 1` to the next.
    private static final List<Step> STEPS = List.of(Migration::roomForDecisions);

    private Migration() {}

    /// What has to be done to a folder.
    private interface Step {
        void take(WorkspaceFolder folder) throws IOException;
    }

    /// Takes all steps from a layout on. A folder that can only be read is left as it is: older layouts stay readable.
    ///
    /// @throws WorkspaceException where another process is writing
    /// @throws IOException where the folder can't be written
    static void run(WorkspaceFolder folder, int from) throws IOException {
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            for (Step step : STEPS.subList(from - 1, STEPS.size())) {
                step.take(folder);
            }
            folder.mark(WorkspaceFolder.FORMAT);
            LOG.info("{}: layout {} is now {}", folder.path(), from, WorkspaceFolder.FORMAT);
        } catch (IOException e) {
            if (Files.isWritable(folder.path())) {
                throw e;
            }
            LOG.info("{}: layout {} can only be read: {}", folder.path(), from, e.toString());
        }
    }

    /// 1 to 2: decisions have a journal of their own. A program that doesn't know of it would show what people undid,
    /// so it has to refuse the folder.
    private static void roomForDecisions(WorkspaceFolder folder) throws IOException {
        Files.createDirectories(folder.decisions(), WorkspaceFolder.rights("rwx------"));
    }
}
