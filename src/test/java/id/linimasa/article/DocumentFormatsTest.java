package id.linimasa.article;

import static id.linimasa.article.Readings.STORY;
import static id.linimasa.article.Readings.articles;
import static id.linimasa.article.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.SpanKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages, documents and archives: formats that say little of the articles in them.
class DocumentFormatsTest {
    private static final String MORE =
            "Juru bicara itu menambahkan bahwa pembicaraan akan dilanjutkan setelah kedua delegasi melapor kepada"
                    + " pemerintah mereka.";
    private static final String PAGE = """
        <!DOCTYPE html><html><head><title>Lavrov Bertemu Guterres di Jenewa - Contoh.id</title>
        <meta property="og:site_name" content="Contoh.id"><link rel="canonical" href="https://contoh.id/1">%s</head>
        <body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/x">Politik</a></li></ul></nav>
        <h1>Lavrov Bertemu Guterres di Jenewa</h1><div class="date">Rabu, 27 April 2022 10:00 WIB</div>
        <div class="isi"><figure><img src="a.jpg"><figcaption>Lavrov pada 5 Juni 2024</figcaption></figure>
        <p>JENEWA - %s</p><p>%s</p><p><a href="/y">Berita Lain yang Tidak Penting</a></p>
        <div class="komentar">Komentar pembaca yang panjang sekali tentang berita ini dan itu dan lain-lain sampai habis.</div></div>
        <aside><a href="/z">Terpopuler: Berita Lain</a></aside><script>var a = 1;</script></body></html>\
        """;

    private static Article page(String head) {
        return articles("a.html", PAGE.formatted(head, STORY, MORE)).getFirst();
    }

    @Test
    void pageTellsHeadlineStoryAndDate() {
        Article article = page("");

        assertThat(article.title()).isEqualTo("Lavrov Bertemu Guterres di Jenewa");
        assertThat(words(article, SpanKind.TITLE)).containsExactly("Lavrov Bertemu Guterres di Jenewa");
        assertThat(words(article, SpanKind.BODY)).containsExactly("JENEWA", STORY, MORE);
        assertThat(words(article, SpanKind.CAPTION)).containsExactly("Lavrov pada 5 Juni 2024");
        assertThat(article.published()).isEqualTo("2022-04-27T10:00+07:00");
        assertThat(article.publisher()).isEqualTo("Contoh.id");
        assertThat(article.url()).isEqualTo("https://contoh.id/1");
        assertThat(article.text()).contains("Beranda\nPolitik\n").doesNotContain("var a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\", \"datePublished\":"
                        + " \"2022-04-28T03:00:00Z\"}]}</script>",
                "<meta property='article:published_time' content='2022-04-28T10:00:00+07:00'>",
                "<meta name='publishdate' content='28 April 2022 10:00 WIB'>"
            })
    void metadataOfAPageDateItBeforeItsByline(String head) {
        assertThat(page(head).published()).startsWith("2022-04-28T10:00");
    }

    @Test
    void localTimeWithAWrongZIsReadAsTheBylinePrintsIt() {
        Article article = page("<meta property='article:published_time' content='2022-04-27T10:00:00Z'>");

        assertThat(article.published()).isEqualTo("2022-04-27T10:00+07:00");
    }

    @Test
    void savedMimePageIsReadAsAPage() {
        String mime = "From: <Saved by Blink>\r\n"
                + "Snapshot-Content-Location: https://contoh.id/2\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--x\"\r\n\r\n"
                + "----x\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + PAGE.formatted("", STORY, MORE).replace("=", "=3D").replace("\n", "\r\n") + "\r\n----x--\r\n";

        assertThat(articles("a.mhtml", mime)).singleElement().satisfies(article -> {
            assertThat(words(article, SpanKind.BODY)).contains(STORY, MORE);
        });
    }

    @Test
    void pdfLinesAreJoinedToParagraphs() throws IOException {
        byte[] pdf = Documents.pdf(List.of("Lavrov Bertemu Guterres di Jenewa", STORY));

        Article article = articles(Readings.of("a.pdf", pdf)).getFirst();

        assertThat(article.text().replaceAll("\\s+", " ")).contains(STORY);
        assertThat(article.created().date()).hasToString("2022-04-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void officeParagraphsAreLines(String kind) throws IOException {
        byte[] file = Documents.office(kind, List.of("Lavrov Bertemu Guterres di Jenewa", STORY));

        Article article = articles(Readings.of("a." + kind, file)).getFirst();

        assertThat(article.text()).isEqualTo("Lavrov Bertemu Guterres di Jenewa\n" + STORY + "\n");
        assertThat(article.title()).isEqualTo("Lavrov Bertemu Guterres di Jenewa");
    }

    @Test
    void markdownIsReadWithoutItsMarks() {
        Article article = articles(
                        "a.md",
                        "# Lavrov Bertemu Guterres di Jenewa\n\n**JENEWA, Contoh.id** - " + STORY
                                + "\n\n![Lavrov pada 5 Juni 2024](https://contoh.id/a.jpg)\n\n---\n")
                .getFirst();

        assertThat(article.title()).isEqualTo("Lavrov Bertemu Guterres di Jenewa");
        assertThat(words(article, SpanKind.BODY)).containsExactly("JENEWA", STORY);
    }

    @Test
    void archivesAreReadToTheBottom() throws IOException {
        byte[] inner = Documents.zip("dalam.txt", STORY.getBytes(StandardCharsets.UTF_8));
        byte[] lines = ("{\"title\": \"x\", \"text\": \"" + STORY + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] zip = Documents.zip("a/b.jsonl.gz", Documents.gzip(lines), "inner.zip", inner, "a/c.png", new byte[] {
            (byte) 0x89, 'P', 'N', 'G'
        });

        assertThat(Readings.outcomes(Readings.of("arsip.zip", zip)))
                .containsExactly(
                        "Found arsip.zip!/a/b.jsonl.gz#1",
                        "Found arsip.zip!/inner.zip!/dalam.txt",
                        "Ignored arsip.zip!/a/c.png");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void webArchivesKeepTheAddressOfEachPage(boolean packed) throws IOException {
        byte[] body = PAGE.formatted("", STORY, MORE).getBytes(StandardCharsets.UTF_8);
        byte[] warc = Documents.warc("https://contoh.id/dari-arsip", body);

        Article article = articles(Readings.of("a.warc", packed ? Documents.gzip(warc) : warc))
                .getFirst();

        assertThat(article.source()).isEqualTo("a.warc!/https://contoh.id/dari-arsip");
        assertThat(words(article, SpanKind.BODY)).contains(STORY, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void charsetIsFoundByMarkOrByTheLetters(String charset) {
        String text = "“Judul” Berita – Lavrov di Jenewa\n\n" + STORY + " “Kami siap,” kata Lavrov – seperti biasa.";

        assertThat(articles(Readings.of("a.txt", text.getBytes(Charset.forName(charset))))
                        .getFirst()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertThat(articles("a.txt", "\ufeff" + STORY).getFirst().text()).isEqualTo(STORY);
    }

    @Test
    void declaredCharsetOfAPageIsUsedWhereItIsNoUtf8() {
        byte[] page = PAGE.formatted("<meta charset=iso-8859-2>", STORY, MORE + " Wałęsa hadir.")
                .getBytes(Charset.forName("ISO-8859-2"));

        assertThat(articles(Readings.of("a.html", page)).getFirst().text()).contains("Wałęsa hadir.");
    }

    @Test
    void gzipOfSeveralMembersIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : List.of("Lavrov Bertemu Guterres di Jenewa\n\n", STORY)) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(articles(Readings.of("a.txt.gz", out.toByteArray()))
                        .getFirst()
                        .text())
                .endsWith(STORY);
    }
}
