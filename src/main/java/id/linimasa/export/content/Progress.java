package id.linimasa.export.content;

/// Follows a long export and may end it. Called by the thread that exports.
public interface Progress {
    /// Cares for nothing, ends nothing.
    Progress NONE = (done, of) -> true;

    /// So many events are written.
    ///
    /// @param done events so far
    /// @param of all events
    /// @return whether to go on
    boolean written(int done, int of);
}
