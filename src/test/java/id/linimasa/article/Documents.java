package id.linimasa.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes small documents and archives for tests.
final class Documents {
    private Documents() {}

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /// @param entries name and bytes in turn
    static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return out.toByteArray();
    }

    static byte[] office(String kind, List<String> paragraphs) throws IOException {
        if (kind.equals("docx")) {
            String body = String.join(
                    "",
                    paragraphs.stream()
                            .map(p -> "<w:p><w:r><w:t>" + p + "</w:t></w:r></w:p>")
                            .toList());
            String xml = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
            return zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(xml));
        }
        String body = String.join(
                "", paragraphs.stream().map(p -> "<text:p>" + p + "</text:p>").toList());
        String xml = "<?xml version=\"1.0\"?><d xmlns:text=\"t\">" + body + "</d>";
        return zip(
                "mimetype",
                utf8("application/vnd.oasis.opendocument.text"),
                "content.xml",
                utf8(xml),
                "META-INF/manifest.xml",
                utf8("<m/>"));
    }

    static byte[] warc(String url, byte[] html) {
        byte[] http = joined(
                utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + html.length
                        + "\r\n\r\n"),
                html);
        byte[] head = utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\n"
                + "WARC-Date: 2022-04-26T03:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + http.length
                + "\r\n\r\n");
        return joined(joined(head, http), utf8("\r\n\r\n"));
    }

    /// A page of lines at most 80 letters wide.
    static byte[] pdf(List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, paragraphs);
            return bytes(document);
        }
    }

    static byte[] encryptedPdf(List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, paragraphs);
            document.protect(new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission()));
            return bytes(document);
        }
    }

    private static void write(PDDocument document, List<String> paragraphs) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            float y = 740;
            for (String paragraph : paragraphs) {
                for (String line : wrapped(paragraph)) {
                    content.beginText();
                    content.newLineAtOffset(60, y);
                    content.showText(line);
                    content.endText();
                    y -= 14;
                }
                y -= 14;
            }
        }
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + word.length() > 80) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] a, byte[] b) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(a);
        out.writeBytes(b);
        return out.toByteArray();
    }
}
