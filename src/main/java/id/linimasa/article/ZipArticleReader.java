package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a ZIP archive as a stream: each entry by its own format, called `arsip.zip!/nama`. Nothing is written to disk;
/// an
/// entry whose name leads out of the archive is refused all the same, for its maker meant harm.
final class ZipArticleReader implements ArticleReader {
    private final ArticleReader entries;

    /// @param entries reads whatever an entry holds
    ZipArticleReader(ArticleReader entries) {
        this.entries = entries;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        source.budget().descend(source.depth());
        UnpackBudget.PackedCount packed = new UnpackBudget.PackedCount(source.stream());
        // not closed: it would close the stream that it was given
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        boolean empty = true;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            empty = false;
            String name = source.name() + "!/" + entry.getName();
            if (leadsOut(entry.getName())) {
                sink.accept(new Reading.Rejected(name, Reasons.LEADS_OUT));
            } else if (!entry.isDirectory()) {
                InputStream unpacking = source.budget().watch(zip, packed);
                entries.read(source.inner(name, unpacking), sink);
                unpacking.transferTo(OutputStream.nullOutputStream());
            }
        }
        packed.transferTo(OutputStream.nullOutputStream());
        if (!packed.sawEndOfZip()) {
            throw new BadInputException(Reasons.of(
                    "arsip rusak: terputus sebelum daftar isinya",
                    "the archive is damaged: it breaks off before its table of contents"));
        }
        if (empty) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.ZIP_EMPTY));
        }
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new BadInputException(Reasons.of(
                    "arsip rusak: nama di dalamnya tidak terbaca",
                    "the archive is damaged: a name in it can't be read"));
        }
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..");
    }
}
