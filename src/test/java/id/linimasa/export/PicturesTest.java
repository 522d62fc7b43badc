package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.GeneratedEvents;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class PicturesTest {

    private final EventColumns events = GeneratedEvents.samples();

    @TempDir
    private Path folder;

    private static PictureRequest request(int height, int columns, String theme) {
        return new PictureRequest(
                900,
                height,
                1,
                LocalDate.of(2022, 2, 20),
                LocalDate.of(2022, 5, 10),
                columns,
                LaneKind.ALL,
                theme,
                "id",
                true);
    }

    private List<Path> write(PictureRequest request, PictureFormat format) throws IOException {
        Path file = folder.resolve("garis." + format.extension());
        return new Pictures().write(events, request, format, file);
    }

    @Test
    void aPngHasTheSizeAskedForAndTheGroundOfItsTheme() throws IOException {
        List<Path> files = write(request(800, 1, "dark"), PictureFormat.PNG);
        BufferedImage image = ImageIO.read(files.getFirst().toFile());
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(800);
        assertThat(image.getRGB(450, 70) & 0xFFFFFF).isEqualTo(0x14181F);
    }

    @Test
    void withoutAHeightEverythingIsOnOnePage() throws IOException {
        assertThat(write(request(0, 1, "light"), PictureFormat.PNG)).hasSize(1);
    }

    @Test
    void whatIsHigherThanAPageGoesOnToTheNext() throws IOException {
        List<Path> files = write(request(420, 1, "light"), PictureFormat.PNG);
        assertThat(files).hasSizeGreaterThan(1);
        assertThat(files.get(1)).hasFileName("garis-2.png").exists();
    }

    @Test
    void anSvgIsWellFormedAndKeepsItsTextAsText() throws Exception {
        Path file = write(request(0, 1, "light"), PictureFormat.SVG).getFirst();
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(30);
        assertThat(Files.readString(file)).contains("Putin bertemu Istanbul").contains("@font-face");
    }

    @Test
    void aPdfHasItsPagesItsTextAndItsFonts() throws IOException {
        Path file = write(request(700, 3, "light"), PictureFormat.PDF).getFirst();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Putin bertemu Istanbul")
                    .contains("Maret 2022");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("tidak-ada").resolve("garis.png");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Pictures().write(events, request(0, 1, "light"), PictureFormat.PNG, nowhere))
                .withMessageContaining(nowhere.toString());
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> request(0, 0, "light"));
        assertThatIllegalArgumentException().isThrownBy(() -> request(3, 1, "light"));
        assertThatIllegalArgumentException().isThrownBy(() -> request(0, 1, "ungu"));
    }

    @Test
    void theEndingOfTheNameSaysTheFormat() {
        assertThat(PictureFormat.ofName("a.SVG")).contains(PictureFormat.SVG);
        assertThat(PictureFormat.ofName("a.gif")).isEmpty();
    }
}
