package id.linimasa.journal;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes a damaged journal sound: each damaged segment is written anew from its sound records, byte for byte, and takes
/// the old one's place when it is whole; the old one stays beside it. Used once, by the one writer.
final class JournalRepair {
    private static final String KEPT = ".damaged";

    private final Path folder;
    private final InstantSource clock;
    private final Segments segments;

    JournalRepair(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.segments = new Segments(folder);
    }

    List<JournalDamage> run() throws IOException {
        List<JournalDamage> found = new ArrayList<>();
        JournalGaps gaps = new JournalGaps(folder);
        for (int number : segments.numbers()) {
            List<JournalDamage> here = new ArrayList<>();
            new SegmentReader(segments.file(number), number).read(0, gaps::see, here::add);
            if (!here.isEmpty()) {
                rewrite(number);
                found.addAll(here);
            }
        }
        found.addAll(gaps.found());
        if (!gaps.ranges().isEmpty()) {
            note(gaps.ranges());
        }
        return found;
    }

    private void rewrite(int number) throws IOException {
        Path file = segments.file(number);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        PrivateFiles.createFile(beside);
        try (FileOutputStream written = new FileOutputStream(beside.toFile());
                OutputStream out = new BufferedOutputStream(written);
                RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            new SegmentReader(file, number).read(0, entry -> copy(in, entry, out), damage -> {});
            out.flush();
            written.getFD().sync();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.copy(
                file,
                file.resolveSibling(file.getFileName() + KEPT),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(RandomAccessFile in, JournalEntry entry, OutputStream out) {
        try {
            in.seek(entry.position().offset());
            byte[] line = new byte[entry.length()];
            in.readFully(line);
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(List<long[]> ranges) throws IOException {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode lost = data.putArray(JournalGaps.LOST);
        ranges.forEach(r -> lost.addArray().add(r[0]).add(r[1]));
        try (JournalLog log = new JournalLog(folder, clock)) {
            log.startAppending();
            log.append(JournalGaps.LOST, data);
        }
    }
}
