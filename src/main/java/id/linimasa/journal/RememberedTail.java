package id.linimasa.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// The end of the last segment as it was found, read again only where the file is another one or changed since: a
/// decision asks for the ends of both journals several times. Safe for any number of threads.
final class RememberedTail {
    private volatile @Nullable Seen seen;

    private record Seen(Path file, long size, FileTime changed, SegmentTail tail) {
        boolean still(Path now, BasicFileAttributes attributes) {
            return file.equals(now) && size == attributes.size() && changed.equals(attributes.lastModifiedTime());
        }
    }

    /// The end of a segment as it is now.
    SegmentTail of(Path file, int segment) throws IOException {
        // asked for first: where somebody appends meanwhile, the next question reads again
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Seen last = seen;
        if (last != null && last.still(file, attributes)) {
            return last.tail;
        }
        SegmentTail tail = SegmentTail.of(file, segment);
        seen = new Seen(file, attributes.size(), attributes.lastModifiedTime(), tail);
        return tail;
    }

    /// Takes the word of the one who wrote the end, and is alone in writing.
    void wrote(Path file, SegmentTail tail) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() == tail.end()) {
            seen = new Seen(file, attributes.size(), attributes.lastModifiedTime(), tail);
        }
    }
}
