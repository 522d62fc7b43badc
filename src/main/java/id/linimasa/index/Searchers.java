package id.linimasa.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The states of one index that this process searches: the newest commit or, while a change to a few events is being
/// put on the disk, what that change makes. Safe for any number of threads.
///
/// Putting a change on the disk takes several syncs, each some milliseconds; whoever decided sees it before.
final class Searchers extends ReferenceManager<Snapshot> implements IndexUpdate.Readers {
    private final Directory directory;
    private @Nullable IndexWriter ahead;
    private boolean early;

    /// Opens the newest commit.
    Searchers(Directory directory) throws IOException {
        this.directory = directory;
        this.current = new Snapshot(DirectoryReader.open(directory));
    }

    @Override
    public void ahead(IndexWriter writer) throws IOException {
        follow(writer);
        maybeRefreshBlocking();
    }

    @Override
    public void committed() throws IOException {
        follow(null);
        maybeRefreshBlocking();
    }

    private synchronized void follow(@Nullable IndexWriter writer) {
        ahead = writer;
    }

    @Override
    protected synchronized @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
        DirectoryReader newer = newer((DirectoryReader) old.getIndexReader());
        if (newer == null) {
            return null;
        }
        early = ahead != null;
        return new Snapshot(newer);
    }

    private @Nullable DirectoryReader newer(DirectoryReader old) throws IOException {
        IndexWriter writer = ahead;
        if (writer != null) {
            return DirectoryReader.openIfChanged(old, writer);
        }
        return early
                ? DirectoryReader.openIfChanged(
                        old, DirectoryReader.listCommits(directory).getLast())
                : DirectoryReader.openIfChanged(old);
    }

    @Override
    protected void decRef(Snapshot reference) throws IOException {
        reference.getIndexReader().decRef();
    }

    @Override
    protected boolean tryIncRef(Snapshot reference) {
        return reference.getIndexReader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot reference) {
        return reference.getIndexReader().getRefCount();
    }
}
