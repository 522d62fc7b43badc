package id.linimasa.article;

import static id.linimasa.article.Readings.STORY;
import static id.linimasa.article.Readings.articles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.model.Article;
import id.linimasa.model.CreationTime.Evidence;
import id.linimasa.model.FieldPreview;
import id.linimasa.model.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON, tables and feeds: formats of many articles with fields.
class RecordFormatsTest {
    private static final String RECORD = """
        {"judul": "Lavrov di Jenewa", "isi": "%s", "tanggal": "Diperbarui 27 Apr 2022, 07:18 WIB",
         "tautan": "https://contoh.id/1", "media": "Contoh.id", "penulis": "Budi"}\
        """.formatted(STORY);

    @Test
    void jsonFieldsAreFoundByTheirUsualNames() {
        Article article = articles("berita.json", RECORD).getFirst();

        assertThat(article.source()).isEqualTo("berita.json#1");
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.title()).isEqualTo("Lavrov di Jenewa");
        assertThat(article.published()).isEqualTo("2022-04-27T07:18+07:00");
        assertThat(article.created().date()).isEqualTo(LocalDate.of(2022, 4, 27));
        assertThat(article.created().kind()).isEqualTo(Evidence.METADATA);
        assertThat(article.created().note()).startsWith("tanggal: ");
        assertThat(article.url()).isEqualTo("https://contoh.id/1");
        assertThat(article.publisher()).isEqualTo("Contoh.id");
        assertThat(article.author()).isEqualTo("Budi");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        [%1$s, %1$s]                                         => 2
        %1$s %1$s                                            => 2
        {"status": "ok", "articles": [%1$s, %1$s]}           => 2
        {"hits": {"total": 1, "hits": [{"_source": %1$s}]}}  => 1
        {"data": {"items": [%1$s]}}                          => 1
        {"title": "x", "articles": [], "data": [[%1$s]]}     => 1
        """)
    void jsonRecordsAreFoundInWhateverWrapsThem(String shape, int count) {
        assertThat(articles("a.json", shape.formatted(RECORD.replace("\n", " "))))
                .hasSize(count);
    }

    @Test
    void commentsWithinAnArticleAreNoArticles() {
        String json = "{\"title\": \"Lavrov\", \"content\": \"" + STORY + "\", \"comments\": [{\"text\": \"" + STORY
                + "\"}]," + " \"source\": {\"name\": \"Contoh\"}, \"author\": [\"Budi\", \"Ani\"]}";

        List<Article> found = articles("a.json", json);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().publisher()).isEqualTo("Contoh");
        assertThat(found.getFirst().author()).isEqualTo("Budi\nAni");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        a.jsonl => {"judul": "A", "isi": "%1$s"}~{"judul": "B", "isi": ""}~
        a.csv   => judul,isi~A,"%1$s"~B,~
        """)
    void recordsWithoutAStoryAreTold(String name, String content) {
        byte[] bytes = content.formatted(STORY).replace('~', '\n').getBytes(StandardCharsets.UTF_8);

        List<Reading> readings = Readings.of(name, bytes);

        assertThat(articles(readings)).hasSize(1);
        assertThat(readings)
                .filteredOn(Reading.Ignored.class::isInstance)
                .containsExactly(new Reading.Ignored(name, Reasons.recordsWithoutStory(1)));
    }

    @Test
    void titlesOfFeedsThatAreEscapedTwiceAreRead() {
        String feed = "<rss><channel><title>Kanal</title><item><title>Putin &amp;amp; Xi"
                + " &amp;#8217;bertemu&amp;#8217;</title>"
                + "<description>" + STORY + "</description></item></channel></rss>";

        assertThat(articles("a.xml", feed).getFirst().title()).isEqualTo("Putin & Xi ’bertemu’");
    }

    @Test
    void jsonLinesAreCalledByTheirLine() {
        String line = RECORD.replace("\n", " ");

        assertThat(articles("a.jsonl", line + "\n\n" + line + "\n"))
                .extracting(Article::source)
                .containsExactly("a.jsonl#1", "a.jsonl#3");
    }

    @ParameterizedTest
    @CsvSource({"',', a.csv", "';', a.csv", "'|', a.txt", "'\t', a.tsv"})
    void tablesAreReadWhateverSeparatesTheirFields(char separator, String name) {
        String table = "judul,isi,tanggal\n\"Lavrov, di \"\"Jenewa\"\"\",\"%s\",16Jun2025\n"
                .replace(',', separator)
                .formatted(STORY);

        Article article = articles(name, table).getFirst();

        assertThat(article.source()).isEqualTo(name + "#1");
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.published()).isEqualTo("2025-06-16");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        44677.4                        => 2022-04-26
        4/26/2022 12:05                => 2022-04-26
        5/4/2022 12:05                 => 2022-05-04
        ''                             => 2022-04-26
        Tidak ditemukan                => 2022-04-26
        """)
    void messyDateColumnsAreRead(String cell, LocalDate day) {
        String table = "title;text;date\nLavrov;" + STORY.replace(";", ",") + ";" + cell + "\n";

        assertThat(articles("a.csv", table).getFirst().created().date()).isEqualTo(day);
    }

    @Test
    void userNamesTheFields() {
        byte[] json =
                "{\"kepala\": \"Lavrov\", \"tubuh\": \"%s\"}".formatted(STORY).getBytes(StandardCharsets.UTF_8);
        ReadOptions options = new ReadOptions(null, Map.of("title", "kepala", "text", "tubuh"));

        Article article = articles(Readings.of("a.json", json, options)).getFirst();

        assertThat(article.title()).isEqualTo("Lavrov");
        assertThat(articles(Readings.of("a.json", json))).isEmpty();
    }

    @Test
    void unknownFieldNamesAreRefused() {
        ReadOptions options = new ReadOptions(null, Map.of("headline", "kepala"));

        assertThatThrownBy(() -> new ArticleReaders(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("headline");
    }

    @Test
    void htmlInAFieldIsRendered() {
        Article article = articles(
                        "a.json",
                        "{\"title\": \"x\", \"content\": \"<p>" + STORY
                                + "</p><p>Baca juga: <a href='/'>Yang Lain</a></p>\"}")
                .getFirst();

        assertThat(article.text()).startsWith(STORY + "\n");
        assertThat(Readings.words(article, id.linimasa.model.SpanKind.BODY)).containsExactly(STORY);
    }

    @Test
    void previewComesBeforeTheArticlesOfItsSource() {
        List<FieldPreview> previews = new ArrayList<>();
        List<Article> found = new ArrayList<>();
        byte[] table = ("nomor,judul,isi\n7,Lavrov,\"" + STORY + "\"\n").getBytes(StandardCharsets.UTF_8);

        new ArticleReaders(ReadOptions.DEFAULT, preview -> {
                    assertThat(found).isEmpty();
                    previews.add(preview);
                })
                .read(new ByteArrayInputStream(table), "a.csv", reading -> {
                    if (reading instanceof Reading.Found(Article article)) {
                        found.add(article);
                    }
                });

        assertThat(found).hasSize(1);
        FieldPreview preview = previews.getFirst();
        assertThat(preview.fields()).containsEntry("title", "judul").containsEntry("text", "isi");
        assertThat(preview.unused()).containsExactly("nomor");
        assertThat(preview.rows().getFirst().values()).containsEntry("title", "Lavrov");
    }

    /// `%1$s` and `%2$s` are texts, `%3$s` a record.
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
        {"title": {"0": "A", "1": "B"}, "text": {"0": "%1$s", "1": "%2$s"}}                => A, B
        {"title": {"0": "A", "1": null}, "text": {"0": "%1$s", "1": "%2$s"}}               => A, null
        {"title": ["A", "B"], "text": ["%1$s", "%2$s"], "n": [1, 2]}                       => A, B
        {"title": ["A", null], "text": ["%1$s", "%2$s"], "date": ["2022-04-26", null]}     => A, null
        {"columns": ["title", "text"], "index": [0, 1], "data": [["A", "%1$s"], ["B", "%2$s"]]} => A, B
        [["title", "text"], ["A", "%1$s"], ["B", "%2$s"]]                                  => A, B
        {"17": {"title": "A", "text": "%1$s"}, "18": {"title": "B", "text": "%2$s"}}       => A, B
        {"17": {"title": "A", "text": "%1$s"}}                                             => A
        {"@graph": [{"headline": "A", "articleBody": "%1$s"}, {"name": "Contoh"}]}         => A
        ["%1$s", "%2$s", "Ekonomi"]                                                        => null, null
        [{"title": NaN, "text": "%1$s"}, {"title": "B", "text": "%2$s"},]                  => null, B
        {"title": "A", "text": ["%1$s", "%2$s"], "tags": ["x", "y"]}                       => A
        {"title": "A", "text": "%1$s", "related": {"title": "B", "text": "%2$s"}}          => A
        {"id": 1, "related": {"title": "B", "text": "%2$s"}, "title": "A", "text": "%1$s"} => A
        """)
    void jsonOfAnyShapeIsReadArticleByArticle(String shape, String titles) {
        String json = shape.formatted(STORY, STORY.replace("Jenewa", "Wina"), "");

        assertThat(articles("a.json", json).stream()
                        .map(article -> String.valueOf(article.title()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(titles);
    }

    @Test
    void wordsOfObjectsInAListAreRead() {
        Article article = articles(
                        "a.json",
                        "{\"headline\": \"A\", \"content\": [{\"type\": \"p\", \"text\": \"" + STORY + "\"}],"
                                + " \"author\": [{\"@type\": \"Person\", \"name\": \"Budi\"}, {\"name\": \"Ani\"}]}")
                .getFirst();

        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.author()).isEqualTo("Budi\nAni");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"judul\": \"x\", \"is", "{\"judul\": \"x\", \"isi\": \"%s", "\ufeff{\"judul\": "})
    void brokenFirstLineCostsThatLineAlone(String first) {
        String line = RECORD.replace("\n", " ");
        byte[] lines =
                (first.formatted("kata ".repeat(20_000)) + "\n" + line + "\n" + line).getBytes(StandardCharsets.UTF_8);

        assertThat(Readings.outcomes(Readings.of("a.jsonl", lines)))
                .containsExactly("Found a.jsonl#2", "Found a.jsonl#3", "Partial a.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\njudul;isi\r\n", "\n\njudul;isi\n", "\"ju\ndul\";\"isi\"\n", "judul;isi\r"})
    void tableBeginsAtItsHeader(String header) {
        Article article =
                articles("a.csv", header + "Lavrov;\"" + STORY + "\"\n").getFirst();

        assertThat(article.source()).isEqualTo("a.csv#1");
        assertThat(article.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"})
    void wideCharactersAreReadWithAMarkAndUtf16WithoutOne(String charset) {
        String mark = charset.equals("UTF-32LE") ? "\ufeff" : "";
        String table = "judul,isi\nLavrov,\"" + STORY + "\"\n";
        Charset wide = Charset.forName(charset);

        assertThat(articles(Readings.of("a.csv", (mark + table).getBytes(wide)))
                        .getFirst()
                        .text())
                .isEqualTo(STORY);
        assertThat(articles(Readings.of("a.txt", (mark + STORY).getBytes(wide)))
                        .getFirst()
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void dayOfOneSourceWinsOverThatOfAll() {
        LocalDate all = LocalDate.of(2020, 1, 1);
        LocalDate one = LocalDate.of(2020, 2, 2);
        LocalDate row = LocalDate.of(2020, 3, 3);
        ReadOptions options =
                new ReadOptions(all, Map.of("b/a.csv", one, "a.csv#2", row), Map.of(), ReadOptions.Limits.USUAL);
        byte[] table = ("judul,isi\n" + ("x,\"" + STORY + "\"\n").repeat(2)).getBytes(StandardCharsets.UTF_8);

        assertThat(articles(Readings.of("c/b/a.csv", table, options)))
                .extracting(article -> article.created().date())
                .containsExactly(one, row);
        assertThat(articles(Readings.of("xb/a.csv", table, options)))
                .extracting(article -> article.created().date())
                .containsExactly(all, row);
    }

    @Test
    void rssItemsAreArticlesOfTheChannel() {
        Article article = articles("umpan.xml", """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Contoh News</title>
            <item><title>Lavrov di Jenewa</title><link>https://contoh.id/1</link>
            <pubDate>Tue, 26 Apr 2022 10:00:00 +0700</pubDate><dc:creator>Budi</dc:creator>
            <description>Ringkasan saja</description>
            <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
            </channel></rss>\
            """.formatted(STORY)).getFirst();

        assertThat(article.text()).isEqualToIgnoringNewLines(STORY);
        assertThat(article.title()).isEqualTo("Lavrov di Jenewa");
        assertThat(article.publisher()).isEqualTo("Contoh News");
        assertThat(article.author()).isEqualTo("Budi");
        assertThat(article.url()).isEqualTo("https://contoh.id/1");
        assertThat(article.published()).isEqualTo("2022-04-26T10:00:00+07:00");
    }

    @Test
    void atomEntriesAreArticles() {
        Article article = articles("umpan.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Contoh</title>
            <entry><title>Lavrov</title><link rel="self" href="https://contoh.id/feed/1"/><link href="https://contoh.id/1"/>
            <updated>2022-04-28T00:00:00Z</updated><published>2022-04-26T10:00:00+07:00</published>
            <author><name>Budi</name></author><content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>\
            """.formatted(STORY)).getFirst();

        assertThat(article.text()).isEqualToIgnoringNewLines(STORY);
        assertThat(article.url()).isEqualTo("https://contoh.id/1");
        assertThat(article.published()).isEqualTo("2022-04-26T10:00:00+07:00");
    }
}
