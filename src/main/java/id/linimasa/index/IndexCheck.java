package id.linimasa.index;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;

/// Looks for damage in an index without changing it.
final class IndexCheck {

    private IndexCheck() {}

    static List<Bilingual> damages(Path folder) {
        try (Directory directory = PrivateDirectory.open(folder);
                // nobody writes meanwhile: the workspace's lock is held
                CheckIndex check = new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, "check"))) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            Optional<IndexStamp> stamp = EventIndex.stampOf(folder);
            if (stamp.isEmpty()) {
                return List.of(told(folder, "bukan indeks buatan program ini", "no index that this program made"));
            }
            CheckIndex.Status status = check.checkIndex();
            List<Bilingual> damages = new ArrayList<>();
            if (!status.clean) {
                status.segmentInfos.stream()
                        .filter(s -> s.toLoseDocCount > 0 || s.error != null)
                        .forEach(s -> damages.add(told(
                                folder,
                                "segmen " + s.name + " rusak: " + s.error,
                                "segment " + s.name + " is damaged: " + s.error)));
                if (damages.isEmpty()) {
                    damages.add(told(folder, "indeks rusak", "the index is damaged"));
                }
            }
            return damages;
        } catch (IOException | RuntimeException e) {
            return List.of(told(folder, e.toString(), e.toString()));
        }
    }

    /// The same for segments that are open, beside a writer.
    static List<Bilingual> integrity(Directory directory, Snapshot snapshot) throws IOException {
        List<Bilingual> damages = new ArrayList<>();
        for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
            try {
                leaf.reader().checkIntegrity();
            } catch (CorruptIndexException e) {
                damages.add(
                        told(directory, "indeks rusak: " + e.getMessage(), "the index is damaged: " + e.getMessage()));
            }
        }
        return damages;
    }

    private static Bilingual told(Object where, String indonesian, String english) {
        return new Bilingual(where + ": " + indonesian, where + ": " + english);
    }
}
