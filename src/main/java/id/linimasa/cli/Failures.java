package id.linimasa.cli;

import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a failure that reached the command line means for the exit status; logged here, where it is finally caught.
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static int status(Exception failure) {
        LOG.debug("command failed", failure);
        return failure instanceof InterruptedException || failure instanceof CancellationException
                ? ExitStatus.INTERRUPTED
                : ExitStatus.PARTLY;
    }
}
