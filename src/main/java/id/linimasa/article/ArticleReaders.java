package id.linimasa.article;

import id.linimasa.model.Bilingual;
import id.linimasa.model.FieldPreview;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads any file, folder or stream: looks at the first bytes, chooses the reader of that format, and turns
/// whatever goes wrong into an outcome with its reason. Immutable, safe for any number of threads.
///
/// ```java
/// new ArticleReaders(ReadOptions.DEFAULT).read(Path.of("berita"), reading -> …);
/// ```
public final class ArticleReaders {
    private final ReadOptions options;
    private final FieldMapping mapping;
    private final Map<Format, ArticleReader> byFormat = new EnumMap<>(Format.class);
    private final ArticleReader tables;
    private final @Nullable FieldPreviews previews;

    /// @throws IllegalArgumentException where the field map names a field that articles don't have
    public ArticleReaders(ReadOptions options) {
        this(options, null);
    }

    /// Readers that tell of each table and JSON source which of its fields are read as what.
    ///
    /// @param previews takes that before the articles of the source come; or null
    /// @throws IllegalArgumentException where the field map names a field that articles don't have
    public ArticleReaders(ReadOptions options, @Nullable Consumer<FieldPreview> previews) {
        this.options = options;
        mapping = new FieldMapping(options.fieldMap());
        this.previews = previews == null ? null : new FieldPreviews(mapping, options.limits(), previews);
        ArticleComposer composer = new ArticleComposer(options);
        RecordDrafts drafts = new RecordDrafts(mapping);
        ArticleReader any = this::read;
        HtmlArticleReader pages = new HtmlArticleReader(options, composer);
        tables = new CsvArticleReader(options, composer, drafts, mapping);
        byFormat.put(Format.TEXT, new TextArticleReader(options, composer));
        byFormat.put(Format.HTML, pages);
        byFormat.put(Format.MHTML, new MhtmlArticleReader(pages));
        byFormat.put(Format.JSON, new JsonArticleReader(options, composer, drafts, mapping));
        byFormat.put(Format.FEED, new FeedArticleReader(options, composer));
        byFormat.put(Format.PDF, new PdfArticleReader(options, composer));
        byFormat.put(Format.DOCUMENT, new OfficeArticleReader(options, composer));
        byFormat.put(Format.WARC, new WarcArticleReader(any));
        byFormat.put(Format.ZIP, new ZipArticleReader(any));
        byFormat.put(Format.GZIP, new GzipArticleReader(any));
    }

    /// Reads a file, or a folder with all that lies in it, in the order of the names. Symbolic links are followed, but
    /// never round in a circle.
    ///
    /// @param sink takes every reading as soon as it is there; what it throws ends the reading
    public void read(Path path, Consumer<Reading> sink) {
        read(path, sink, bytes -> {});
    }

    /// Reads a file or folder as [#read(Path, Consumer)] does, and tells how far it is.
    ///
    /// @param progress hears how many bytes more of the files were read, by the thread that reads
    public void read(Path path, Consumer<Reading> sink, LongConsumer progress) {
        read(path, sink, new HashSet<>(), progress);
    }

    /// Reads a stream to its end without closing it: standard input, pasted text.
    public void read(InputStream in, String name, Consumer<Reading> sink) {
        read(Source.of(name, in, options.limits()), sink);
    }

    private void read(Path path, Consumer<Reading> sink, Set<Path> above, LongConsumer progress) {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                readFolder(path, sink, above, progress);
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                sink.accept(new Reading.Ignored(name, Reasons.NO_REGULAR_FILE));
            } else {
                try (InputStream in = new CountingStream(Files.newInputStream(path), progress)) {
                    read(Source.of(name, in, options.limits()), sink);
                }
            }
        } catch (IOException e) {
            sink.accept(new Reading.Rejected(name, Reasons.of(e)));
        }
    }

    private void readFolder(Path folder, Consumer<Reading> sink, Set<Path> above, LongConsumer progress)
            throws IOException {
        Path real = folder.toRealPath();
        if (!above.add(real)) {
            throw new FileSystemLoopException(folder.toString());
        }
        for (Path child : children(folder)) {
            read(child, sink, above, progress);
        }
        above.remove(real);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }

    /// Reads one source to its end, or to where it breaks off.
    private void read(Source source, Consumer<Reading> sink) {
        int[] found = {0};
        Consumer<Reading> counting = reading -> {
            found[0] += reading instanceof Reading.Found ? 1 : 0;
            sink.accept(reading);
        };
        try {
            byte[] head = source.head();
            Format format = Format.of(head);
            Bilingual byNature = SidePart.reason(source.name(), format);
            if (byNature != null) {
                sink.accept(new Reading.Ignored(source.name(), byNature));
            } else {
                ArticleReader reader = reader(format, head, source);
                preview(format, reader, source);
                reader.read(source, counting);
            }
        } catch (IOException e) {
            sink.accept(Outcomes.damaged(source.name(), found[0], Reasons.of(e)));
        }
    }

    private void preview(Format format, ArticleReader reader, Source source) throws IOException {
        if (previews != null && format == Format.JSON) {
            previews.ofJson(source);
        } else if (previews != null && reader.equals(tables)) {
            previews.ofTable(source);
        }
    }

    private ArticleReader reader(Format format, byte[] head, Source source) {
        if (format == Format.TEXT && isTable(head, source)) {
            return tables;
        }
        ArticleReader reader = byFormat.get(format);
        return reader != null
                ? reader
                : (unread, sink) -> sink.accept(new Reading.Rejected(unread.name(), unreadable(format)));
    }

    private boolean isTable(byte[] head, Source source) {
        String start = new String(head, TextDecoder.charsetOf(head, source.charset()));
        return TableHeader.of(start, source.name(), mapping) != null;
    }

    private static Bilingual unreadable(Format format) {
        return switch (format) {
            case EMPTY -> Reasons.EMPTY;
            case PROGRAM -> Reasons.PROGRAM;
            case RICH_TEXT -> Reasons.RICH_TEXT;
            case OLD_OFFICE -> Reasons.OLD_OFFICE;
            case SPREADSHEET -> Reasons.SPREADSHEET;
            case OTHER_ARCHIVE -> Reasons.OTHER_ARCHIVE;
            default -> Reasons.BINARY;
        };
    }
}
