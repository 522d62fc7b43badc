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
import javax.imageio.ImageIO;

/// Writes pictures of a timeline: the same drawing as in the window, as PNG, SVG or PDF.
///
/// A file is written beside its place and moved there when it is whole.
public final class Pictures {

    private final TextWidths widths = new TextWidths();

    /// Writes a timeline of these events. A PDF has all pages in one file; otherwise a second page goes to
    /// `name-2.png`, and
    /// so on.
    ///
    /// @return the files, in order
    /// @throws IOException where a file can't be written; its message names it
    public List<Path> write(EventColumns events, PictureRequest request, PictureFormat format, Path file)
            throws IOException {
        Palette palette = Palette.named(request.theme());
        PicturePages pages = new PicturePages(events, request, widths);
        List<Path> written = new ArrayList<>();
        try {
            switch (format) {
                case PNG ->
                    pages.draw((width, height, frame, legend) -> {
                        BufferedImage image = image(width, height, request.scale());
                        Graphics2D graphics = image.createGraphics();
                        graphics.scale(request.scale(), request.scale());
                        Java2dPainter painter = new Java2dPainter(graphics, palette, widths);
                        frame.paint(painter);
                        legend.paint(painter);
                        graphics.dispose();
                        save(page(file, written.size()), written, out -> ImageIO.write(image, "png", out));
                    });
                case SVG ->
                    pages.draw((width, height, frame, legend) -> {
                        SvgPainter painter = new SvgPainter(palette, widths, width, height);
                        frame.paint(painter);
                        legend.paint(painter);
                        byte[] text = painter.document().getBytes(StandardCharsets.UTF_8);
                        save(page(file, written.size()), written, out -> out.write(text));
                    });
                case PDF -> {
                    try (PdfPicture pdf = new PdfPicture(palette, widths)) {
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

    private static BufferedImage image(double width, double height, double scale) {
        int w = (int) Math.ceil(width * scale);
        int h = (int) Math.ceil(height * scale);
        return new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    }

    private static Path page(Path file, int number) {
        if (number == 0) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + (number + 1) + name.substring(dot));
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
