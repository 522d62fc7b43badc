package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a ZIP archive as a stream: each entry by its own format, called `arsip.zip!/nama`. Nothing is written to
/// disk; an entry whose name leads out of the archive is refused all the same, for its maker meant harm.
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
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        boolean empty = true;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            empty = false;
            String inside = name(entry.getName());
            String name = source.name() + "!/" + inside;
            if (leadsOut(inside)) {
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

    /// A name as it was meant. What says that it is UTF-8 comes decoded; of the others each byte comes as one
    /// character, be they UTF-8 all the same, as many programs write them, or the code page of old (APPNOTE, D.1).
    private static String name(String read) {
        if (read.chars().anyMatch(c -> c > 0xff)) {
            return read;
        }
        byte[] bytes = read.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            boolean controls = read.chars().anyMatch(c -> c >= 0x80 && c < 0xa0);
            return controls ? new String(bytes, Charset.forName("IBM437")) : read;
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
