package id.linimasa.article;

import static id.linimasa.article.Documents.gzip;
import static id.linimasa.article.Documents.joined;
import static id.linimasa.article.Documents.pdf;
import static id.linimasa.article.Documents.utf8;
import static id.linimasa.article.Documents.zip;
import static id.linimasa.article.Readings.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of bad input ends with its own outcome and a reason, and stops nothing else.
@Timeout(60)
class BadInputTest {
    private static final String RECORD = "{\"title\": \"Lavrov\", \"text\": \"" + STORY + "\"}";

    static Stream<Arguments> damaged() throws IOException {
        String lines = RECORD + "\n" + RECORD.replace("Jenewa", "Wina") + "\n";
        byte[] archive = zip("a.txt", utf8(STORY), "b.txt", utf8(STORY.replace("Jenewa", "Wina")));
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        byte[] longLines = utf8(RECORD + "\n"
                + RECORD.replace("Lavrov\"", "L" + java.util.HexFormat.of().formatHex(noise) + "\"") + "\n");
        return Stream.of(
                arguments("kosong.txt", new byte[0], "Rejected", "kosong"),
                arguments("spasi.txt", utf8(" \n\n"), "Rejected", "tidak ada teks"),
                arguments(
                        "foto.jpg",
                        joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, new byte[50]),
                        "Ignored",
                        "gambar"),
                arguments("program", joined(utf8("\u007fELF"), new byte[100]), "Rejected", "program"),
                arguments("data.bin", new byte[100], "Rejected", "biner"),
                arguments("catatan.rtf", utf8("{\\rtf1\\ansi " + STORY + "}"), "Rejected", "DOCX"),
                arguments(
                        "lama.doc",
                        joined(
                                new byte[] {
                                    (byte) 0xd0,
                                    (byte) 0xcf,
                                    0x11,
                                    (byte) 0xe0,
                                    (byte) 0xa1,
                                    (byte) 0xb1,
                                    0x1a,
                                    (byte) 0xe1
                                },
                                new byte[500]),
                        "Rejected",
                        "DOCX"),
                arguments(
                        "tabel.xlsx",
                        zip("[Content_Types].xml", utf8("<Types/>"), "xl/workbook.xml", utf8("<workbook/>")),
                        "Rejected",
                        "CSV"),
                arguments("a.tar", joined(new byte[257], joined(utf8("ustar"), new byte[300])), "Rejected", "bongkar"),
                arguments(".catatan", utf8(STORY), "Ignored", "tersembunyi"),
                arguments("ambil.py", utf8("# " + STORY), "Ignored", "skrip"),
                arguments("angka.json", utf8("{\"data\": [" + "1,".repeat(4_000_000) + "1]}"), "Rejected", "MB"),
                arguments("rahasia.pdf", Documents.encryptedPdf(List.of(STORY)), "Rejected", "sandi"),
                arguments("gambar.pdf", pdf(List.of()), "Rejected", "hanya gambar"),
                arguments("putus.pdf", Arrays.copyOf(pdf(List.of(STORY)), 300), "Rejected", "PDF rusak"),
                arguments("putus.jsonl.gz", cut(gzip(longLines), 300), "Partial", "terputus"),
                arguments("putus.zip", cut(archive, 60), "Partial", "terputus"),
                arguments("kosong.zip", zip(), "Rejected", "kosong"),
                arguments(
                        "bom.xml",
                        utf8("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM"
                                + " \"file:///etc/passwd\">]><rss><channel><item><description>&a;&b;" + STORY
                                + "</description></item></channel></rss>"),
                        "Rejected",
                        "entitas"),
                arguments(
                        "putus.xml",
                        utf8("<rss><channel><item><title>x</title><description>" + STORY
                                + "</description></item><item><desc"),
                        "Partial",
                        "XML rusak"),
                arguments("putus.json", utf8("[" + RECORD + ", " + RECORD.substring(0, 80)), "Partial", "JSON rusak"),
                arguments("rusak.json", utf8("{\"a\": nol}"), "Rejected", "JSON rusak"),
                arguments("tanpa-teks.json", utf8("{\"a\": 1}"), "Rejected", "--map"),
                arguments(
                        "rusak.jsonl",
                        utf8(lines.replace("\n", "\n{\"text\": \n")),
                        "Partial",
                        "2 baris rusak, yang pertama baris 2"),
                arguments(
                        "cacat.csv",
                        utf8("title,text,date\nA,\"" + STORY + "\",2022-04-26\nB,\"" + STORY
                                + "\"\nC,satu,dua,tiga,empat\n"),
                        "Partial",
                        "2 baris tidak selebar kepala tabel"),
                arguments("asing.csv", utf8("a,b,c\n1,2,3\n"), "Rejected", "kolom: a, b, c"),
                arguments(
                        "rusak.txt",
                        joined(
                                joined(utf8(STORY + " – “kutipan”"), new byte[] {(byte) 0xff, (byte) 0xfe}),
                                utf8(" lanjut.")),
                        "Partial",
                        "bukan UTF-8"),
                arguments("x_files/skrip.js", utf8("var a = 1;"), "Ignored", "skrip"),
                arguments("x_files/gaya.css", utf8("a { color: red }"), "Ignored", "gaya"),
                arguments(
                        "x_files/bingkai.html",
                        utf8("<html><body><script>1</script></body></html>"),
                        "Ignored",
                        "tanpa berita"),
                arguments("peta.svg", utf8("<svg xmlns=\"x\"><text>a</text></svg>"), "Ignored", "XML"),
                arguments(
                        "putus.warc",
                        cut(Documents.warc("https://contoh.id/1", utf8("<html><body><p>" + STORY)), 100),
                        "Rejected",
                        ""),
                arguments(
                        "kosong.mhtml",
                        utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x--\r\n"),
                        "Rejected",
                        "MHTML"));
    }

    private static byte[] cut(byte[] bytes, int less) {
        return Arrays.copyOf(bytes, bytes.length - less);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void endsWithItsOwnOutcomeAndReason(String name, byte[] bytes, String outcome, String reason) {
        Reading last = Readings.of(name, bytes).getLast();

        assertThat(last.source()).isEqualTo(name);
        assertThat(last.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(last.toString()).contains(reason);
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreRefusedAndTheRestIsRead() throws IOException {
        byte[] archive = zip("../../etc/cron.txt", utf8(STORY), "/mutlak.txt", utf8(STORY), "baik.txt", utf8(STORY));

        assertThat(Readings.outcomes(Readings.of("a.zip", archive)))
                .containsExactly(
                        "Rejected a.zip!/../../etc/cron.txt", "Rejected a.zip!//mutlak.txt", "Found a.zip!/baik.txt");
    }

    @Test
    void namesInArchivesOfOtherCodePagesAreRead() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive, Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("kafé.txt"));
            zip.write(utf8(STORY));
        }

        assertThat(Readings.outcomes(Readings.of("a.zip", archive.toByteArray())))
                .containsExactly("Found a.zip!/kafé.txt");
        assertThat(Readings.outcomes(Readings.of("a.zip", zip("naïf 😀.txt", utf8(STORY)))))
                .containsExactly("Found a.zip!/naïf 😀.txt");
    }

    @Test
    void bombCostsBoundedTimeAndMemory() throws IOException {
        byte[] zeros = gzip(new byte[64 << 20]);
        byte[] bomb = gzip(joined(zeros, new byte[0]));

        List<Reading> readings = Readings.of("bom.gz", bomb);

        assertThat(readings).singleElement().isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void bombOfManySmallEntriesIsOneToo() throws IOException {
        byte[] zeros = new byte[8 << 20];
        Object[] entries = new Object[40];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "kosong-%02d.bin".formatted(i);
            entries[i + 1] = zeros;
        }

        List<Reading> readings = Readings.of("a.zip", zip(entries));

        assertThat(readings).hasSizeLessThan(8);
        assertThat(readings.getLast()).isInstanceOf(Reading.Rejected.class);
        assertThat(readings.getLast().source()).isEqualTo("a.zip");
        assertThat(readings.getLast().toString()).contains("bom arsip");
    }

    @Test
    void archivesWithinArchivesEndSomewhere() throws IOException {
        byte[] nested = utf8(STORY);
        for (int i = 0; i < 12; i++) {
            nested = zip("a", nested);
        }

        assertThat(Readings.of("a.zip", nested)).last().satisfies(reading -> {
            assertThat(reading).isInstanceOf(Reading.Rejected.class);
            assertThat(reading.toString()).contains("tingkat");
        });
    }

    @Test
    void lineOfFiftyMegabytesIsRefused() {
        byte[] words = new byte[50 << 20];
        Arrays.fill(words, (byte) 'a');

        assertThat(Readings.of("panjang.txt", words))
                .singleElement()
                .isEqualTo(new Reading.Rejected(
                        "panjang.txt",
                        new Bilingual("lebih dari 16 MB untuk satu artikel", "more than 16 MB for one article")));
    }

    @Test
    void minifiedArrayIsReadAsAStream() {
        int records = 4_000;
        byte[] record = utf8(RECORD + ",");
        List<InputStream> parts = new ArrayList<>(Collections.nCopies(records, null));
        parts.replaceAll(none -> new ByteArrayInputStream(record));
        parts.addFirst(new ByteArrayInputStream(utf8("[")));
        parts.addLast(new ByteArrayInputStream(utf8(RECORD + "]")));
        int[] found = {0};

        new ArticleReaders(ReadOptions.DEFAULT)
                .read(
                        new SequenceInputStream(Collections.enumeration(parts)),
                        "a.json",
                        reading -> found[0] += reading instanceof Reading.Found ? 1 : 0);

        assertThat(found[0]).isEqualTo(records + 1);
    }

    @Test
    void paragraphWithoutAFullStopCostsLinearTime() {
        String words = "menteri luar negeri bertemu di jenewa 12/3 baca juga (a ".repeat(10_000);

        assertThat(Readings.of("a.txt", utf8(words))).first().isInstanceOf(Reading.Found.class);
    }

    @Test
    void missingFileIsNamed(@TempDir Path folder) {
        Path gone = folder.resolve("hilang.txt");

        assertThat(Readings.of(gone)).singleElement().isEqualTo(new Reading.Rejected(gone.toString(), Reasons.GONE));
    }

    @Test
    void fileWithoutPermissionIsNamedAndTheSuperUserReadsIt(@TempDir Path folder) throws IOException {
        Path closed = Files.writeString(folder.resolve("tertutup.txt"), STORY);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        String expected = Files.isReadable(closed) ? "Found " + closed : "Rejected " + closed;

        assertThat(Readings.outcomes(Readings.of(closed))).containsExactly(expected);
        assertThat(Reasons.of(new AccessDeniedException(closed.toString()))).isEqualTo(Reasons.NO_PERMISSION);
    }

    @Test
    void symbolicLinkRoundInACircleEnds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Path inner = Files.createDirectory(folder.resolve("b"));
        Files.createSymbolicLink(inner.resolve("atas"), folder);

        assertThat(Readings.outcomes(Readings.of(folder)))
                .containsExactly("Found " + folder.resolve("a.txt"), "Rejected " + inner.resolve("atas"));
    }

    @Test
    void fileThatVanishesWhileReadStopsNothingElse(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), STORY);
        Path second = Files.writeString(folder.resolve("b.txt"), STORY);
        Path third = Files.writeString(folder.resolve("c.txt"), STORY);
        List<Reading> readings = new ArrayList<>();

        new ArticleReaders(ReadOptions.DEFAULT).read(folder, reading -> {
            readings.add(reading);
            second.toFile().delete();
        });

        assertThat(Readings.outcomes(readings))
                .containsExactly("Found " + first, "Rejected " + second, "Found " + third);
    }

    @Test
    void sourceThatBreaksOffIsTold() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(utf8(RECORD + "\n" + RECORD + "\n")), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("kabel dicabut");
                    }
                });
        List<Reading> readings = new ArrayList<>();

        new ArticleReaders(ReadOptions.DEFAULT).read(broken, "-", readings::add);

        assertThat(readings)
                .last()
                .satisfies(reading -> assertThat(reading.toString()).contains("kabel dicabut"));
    }
}
