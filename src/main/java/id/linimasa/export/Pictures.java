package id.linimasa.export;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextWidths;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Writes pictures of a timeline: the same drawing as in the window, as PNG, SVG or PDF.
///
/// A file is written beside its place and moved there when it is whole.
public final class Pictures {

    private final TextWidths widths = new TextWidths();

    /// Writes a timeline of these events, a picture by itself.
    public List<Path> write(EventColumns events, PictureRequest request, PictureFormat format, Path file)
            throws IOException {
        return write(events, request, format, file, PictureAbout.itself());
    }

    /// Writes a timeline of these events. A PDF has all pages in one file; otherwise a second page goes to
    /// `name-2.png`, and so on.
    ///
    /// @return the files, in order
    /// @throws IOException where a file can't be written; its message names it
    public List<Path> write(
            EventColumns events, PictureRequest request, PictureFormat format, Path file, PictureAbout about)
            throws IOException {
        Palette palette = Palette.named(request.theme());
        PicturePages pages = new PicturePages(events, request, widths, format == PictureFormat.PDF);
        List<Path> written = new ArrayList<>();
        try {
            switch (format) {
                case PNG ->
                    pages.draw(page -> {
                        BufferedImage image = image(page, palette, request.scale());
                        save(page(file, written.size()), written, out -> PngFile.write(image, request.scale(), out));
                    });
                case SVG ->
                    pages.draw(page -> {
                        SvgPainter painter = new SvgPainter(palette, widths, page.width(), page.height());
                        page.frame().paint(painter);
                        page.below().paint(painter);
                        String marks = new PictureMarks(page, about.links()).svg();
                        byte[] text = painter.document(about.manifest(), marks).getBytes(StandardCharsets.UTF_8);
                        save(page(file, written.size()), written, out -> out.write(text));
                    });
                case PDF -> {
                    try (PdfPicture pdf = new PdfPicture(palette, widths, about, request.language())) {
                        pages.draw(pdf::page);
                        save(file, written, pdf::save);
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written;
    }

    private BufferedImage image(PicturePages.Page page, Palette palette, double scale) {
        int w = (int) Math.ceil(page.width() * scale);
        int h = (int) Math.ceil(page.height() * scale);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        Java2dPainter painter = new Java2dPainter(graphics, palette, widths);
        page.frame().paint(painter);
        page.below().paint(painter);
        graphics.dispose();
        return image;
    }

    private static Path page(Path file, int number) {
        if (number == 0) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return file.resolveSibling(stem + "-" + (number + 1) + (dot < 0 ? "" : name.substring(dot)));
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void save(Path file, List<Path> written, Content content) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            } catch (IOException e) {
                Files.deleteIfExists(beside);
                throw e;
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            written.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("can't write " + file + ": " + e.getMessage(), e));
        }
    }
}
