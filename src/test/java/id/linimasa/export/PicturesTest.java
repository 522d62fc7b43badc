package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.GeneratedEvents;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.TextWidths;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

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
    void pagesSideBySideShareATickAndHaveTheirLanesAtTheSameHeight() {
        PictureRequest three = new PictureRequest(
                900, 0, 1, LocalDate.of(2022, 2, 20), LocalDate.of(2022, 5, 10), 3, LaneKind.TYPE, "light", "id", true);
        List<List<Double>> lanes = new ArrayList<>();
        List<List<Long>> ticks = new ArrayList<>();
        new PicturePages(events, three, new TextWidths(), false).draw(page -> {
            lanes.add(new ArrayList<>());
            ticks.add(new ArrayList<>());
            HitMap hits = page.frame().hits();
            for (int i = 0; i < hits.size(); i++) {
                HitMap.Hit hit = hits.hit(i);
                if (hit.target() == HitMap.Target.LANE_HEADER) {
                    lanes.getLast().add(hit.y());
                } else if (hit.target() == HitMap.Target.TICK) {
                    ticks.getLast().add(hit.from());
                }
            }
        });
        assertThat(lanes).hasSize(3);
        assertThat(Set.copyOf(lanes)).as("heights of the lanes, page by page").hasSize(1);
        assertThat(ticks.get(0)).containsAnyElementsOf(ticks.get(1));
        assertThat(ticks.get(1)).containsAnyElementsOf(ticks.get(2));
    }

    @Test
    void aPdfThatNobodyCutHasPagesOfTheShapeOfPaper() throws IOException {
        Path file = write(request(0, 0, "light"), PictureFormat.PDF).getFirst();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth() / page.getHeight()).isCloseTo((float) Math.sqrt(2), within(0.01f));
            assertThat(new PDFTextStripper().getText(pdf)).contains("1 / " + pdf.getNumberOfPages());
        }
        assertThat(write(request(0, 0, "light"), PictureFormat.SVG)).hasSize(1);
    }

    @Test
    void inAPdfEventsLeadToTheirArticlesAndTheManifestIsInside() throws IOException {
        Path file = Exporting.file(ExampleNews.dates(), ExportFormat.PDF, folder);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> links = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
                }
            }
            assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("https://contoh.invalid/"));
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("LinimasaManifest"))
                    .contains("linimasa-export/1");
        }
    }

    @Test
    void anSvgTellsLanesAndEventsToThoseWhoPointOrListen() throws Exception {
        Path file = Exporting.file(ExampleNews.hostile(), ExportFormat.SVG, folder);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList groups = svg.getElementsByTagName("g");
        Set<String> titles = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            ids.add(group.getAttribute("id"));
            titles.add(group.getElementsByTagName("title").item(0).getTextContent());
        }
        assertThat(ids).hasSize(groups.getLength()).contains("lane-0");
        assertThat(titles).contains("Pertemuan", "]]> & <!-- <b>tebal</b> &amp; &#x3c;");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        NodeList links = svg.getElementsByTagName("a");
        assertThat(links.getLength()).isPositive();
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(((Element) links.item(i)).getAttribute("href")).startsWith("https://");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PDF", "PNG"})
    void hostileTextIsDrawnAsText(ExportFormat format) throws IOException {
        Path file = Exporting.file(ExampleNews.hostile(), format, folder);
        if (format == ExportFormat.PNG) {
            assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(3200);
            return;
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("=cmd|' /C calc'!A0", "</script><script>alert(1)");
        }
    }

    @Test
    void aPngSaysHowCloseItsPixelsLie() throws IOException {
        byte[] png = Files.readAllBytes(
                write(request(800, 1, "light"), PictureFormat.PNG).getFirst());
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(ByteBuffer.wrap(png, at + 4, 4).getInt()).isEqualTo(3780); // 96 to the inch
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
        assertThatIllegalArgumentException().isThrownBy(() -> request(0, -1, "light"));
        assertThatIllegalArgumentException().isThrownBy(() -> request(3, 1, "light"));
        assertThatIllegalArgumentException().isThrownBy(() -> request(0, 1, "ungu"));
    }

    @Test
    void theEndingOfTheNameSaysTheFormat() {
        assertThat(PictureFormat.ofName("a.SVG")).contains(PictureFormat.SVG);
        assertThat(PictureFormat.ofName("a.gif")).isEmpty();
    }
}
