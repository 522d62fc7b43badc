package id.linimasa.cli;

/// The exit statuses of `docs/contract.md`.
final class ExitStatus {
    static final int OK = 0;
    /// Some input was rejected or partly read.
    static final int PARTLY = 1;
    static final int USAGE = 2;
    /// The workspace can't be opened.
    static final int WORKSPACE = 3;
    static final int INTERRUPTED = 4;

    private ExitStatus() {}
}
