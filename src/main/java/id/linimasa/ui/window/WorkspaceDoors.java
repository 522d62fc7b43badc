package id.linimasa.ui.window;

/// The ways from a workspace's window to another workspace.
///
/// @param sample opens the sample articles in a workspace of their own
/// @param other asks for a folder and opens it
record WorkspaceDoors(Runnable sample, Runnable other) {

    /// Leads nowhere.
    static final WorkspaceDoors NONE = new WorkspaceDoors(() -> {}, () -> {});
}
