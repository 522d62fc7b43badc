package id.linimasa.article;

import static id.linimasa.article.Documents.gzip;
import static id.linimasa.article.Documents.joined;
import static id.linimasa.article.Documents.pdf;
import static id.linimasa.article.Documents.utf8;
import static id.linimasa.article.Documents.zip;
import static id.linimasa.article.Readings.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder of every bad input, imported by the program itself in a process of its own with 512 MB of heap: each file
/// has its outcome and its reason, the good ones are imported, and the program says so with status 1.
@Timeout(300)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes symbolic links and takes permissions away")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFolderTest {
    private static final String RECORD = "{\"title\":\"Lavrov\",\"text\":\"" + STORY + "\"}";
    private static final int MEGABYTE = 1 << 20;

    /// What the report says of one input.
    private record Outcome(String outcome, String reason) {}

    /// A file, the outcomes it may have, the last of them exactly, and a word of its reason.
    private record Expected(String outcome, String reason) {}

    private final Map<String, Expected> expected = new LinkedHashMap<>();
    private final Map<String, List<Outcome>> told = new LinkedHashMap<>();
    private int status;
    private String messages = "";
    private Path folder = Path.of("");

    private void put(String name, byte[] bytes, String outcome, String reason) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        expected.put(name, new Expected(outcome, reason));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(String name, Writing writing, String outcome, String reason) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            writing.to(out);
        }
        expected.put(name, new Expected(outcome, reason));
    }

    @BeforeAll
    void importsTheFolder(@TempDir Path temp) throws IOException, InterruptedException {
        folder = Files.createDirectory(temp.resolve("masukan"));
        makeFiles();
        makeArchives();
        makeLargeFiles();
        makeLinks();
        Path report = temp.resolve("laporan.json");
        Path log = temp.resolve("pesan.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "id.linimasa.Main",
                "import",
                "--workspace",
                temp.resolve("kerja").toString(),
                "--report",
                report.toString(),
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        status = process.exitValue();
        messages = Files.readString(log);
        read(report);
    }

    private void makeFiles() throws IOException {
        put("a-baik.txt", utf8(STORY), "imported", "");
        put("kosong.txt", new byte[0], "rejected", "kosong");
        put("foto.jpg", joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, noise(5_000)), "ignored", "gambar");
        put("program", joined(utf8("\u007fELF"), noise(5_000)), "rejected", "program");
        put("rahasia.pdf", Documents.encryptedPdf(List.of(STORY)), "rejected", "sandi");
        put("gambar.pdf", pdf(List.of()), "rejected", "hanya gambar");
        put(
                "bom.xml",
                utf8("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                        + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + "<rss><channel><item><title>x</title><description>&c;</description></item></channel></rss>"),
                "rejected",
                "entitas");
        put(
                "luar.xml",
                utf8("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l SYSTEM \"file:///etc/passwd\">]><rss><channel>"
                        + "<item><title>x</title><description>&l;</description></item></channel></rss>"),
                "rejected",
                "entitas");
        put(
                "rusak-di-tengah.txt",
                joined(joined(utf8(STORY + " – “Kutipan”"), new byte[] {(byte) 0xff, (byte) 0xfe}), utf8(" terus.")),
                "partial",
                "UTF-8");
        put("putus.json", utf8("[" + other("Wina") + "," + RECORD.substring(0, 80)), "partial", "JSON rusak");
        put(
                "cacat.csv",
                utf8("title,text,date\nA,\"" + STORY.replace("Jenewa", "Praha") + "\",2022-04-26\nB,\""
                        + STORY.replace("Jenewa", "Roma") + "\"\nC,satu,dua,tiga,empat\n"),
                "partial",
                "tidak selebar");
        put(
                "halaman.html",
                utf8("<html><head><title>Lavrov di Oslo</title></head><body><article><h1>Lavrov di Oslo</h1><p>"
                        + STORY.replace("Jenewa", "Oslo") + "</p></article></body></html>"),
                "imported",
                "");
        put("halaman_files/jquery.js", utf8("var a = 1;"), "ignored", "skrip");
        put("halaman_files/gaya.css", utf8("a { color: red }"), "ignored", "gaya");
        put(
                "halaman_files/logo.png",
                joined(new byte[] {(byte) 0x89}, utf8("PNG\r\n\u001a\n...")),
                "ignored",
                "gambar");
        put(
                "halaman_files/iklan.html",
                utf8("<html><body><script>1</script></body></html>"),
                "ignored",
                "tanpa berita");
    }

    private void makeArchives() throws IOException {
        byte[] lines = utf8(other("Kiev") + "\n" + RECORD.replace("Lavrov\"", "L" + hex(noise(4_000)) + "\"") + "\n");
        put("putus.jsonl.gz", cut(gzip(lines), 300), "partial", "terputus");
        byte[] archive = zip("a.txt", utf8(STORY.replace("Jenewa", "Bern")), "b.txt", utf8(STORY + " Baru."));
        put("putus.zip", cut(archive, 60), "partial", "terputus");
        put(
                "keluar.zip",
                zip("../../etc/cron.txt", utf8(STORY), "baik.txt", utf8(STORY.replace("Jenewa", "Lima"))),
                "rejected",
                "ke luar arsip");
        write(
                "bom.zip",
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry("nol.txt"));
                        zeros(zip, 512);
                        zip.closeEntry();
                    }
                },
                "rejected",
                "");
        write(
                "bom.gz",
                out -> {
                    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                        zeros(packed, 512);
                    }
                },
                "rejected",
                "");
    }

    private void makeLargeFiles() throws IOException {
        write(
                "panjang.txt",
                out -> {
                    byte[] words = utf8("menteri luar negeri bertemu di jenewa pada hari itu dan membahas perang ");
                    for (long n = 0; n < 50L * MEGABYTE; n += words.length) {
                        out.write(words);
                    }
                },
                "rejected",
                "16 MB");
        write(
                "besar.json",
                out -> {
                    byte[] record = utf8(RECORD.replace("}", ",\"komentar\":\"" + "bagus ".repeat(20_000) + "\"}"));
                    out.write('[');
                    for (long n = 0; n < 200L * MEGABYTE; n += record.length) {
                        out.write(record);
                        out.write(',');
                    }
                    out.write(utf8(RECORD + "]"));
                },
                "known",
                "");
    }

    private void makeLinks() throws IOException {
        Files.createSymbolicLink(folder.resolve("hilang.txt"), folder.resolve("tidak-ada.txt"));
        expected.put("hilang.txt", new Expected("rejected", "tidak ada"));
        Files.createSymbolicLink(folder.resolve("halaman_files/atas"), folder);
        expected.put("halaman_files/atas", new Expected("rejected", "berputar"));
        Path closed = Files.writeString(folder.resolve("tertutup.txt"), STORY.replace("Jenewa", "Quito"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        boolean superUser = Files.isReadable(closed);
        expected.put("tertutup.txt", superUser ? new Expected("imported", "") : new Expected("rejected", "izin"));
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static String other(String town) {
        return RECORD.replace("Jenewa", town);
    }

    private static byte[] cut(byte[] bytes, int less) {
        return Arrays.copyOf(bytes, bytes.length - less);
    }

    /// Puts each outcome to the file it lies in.
    private void read(Path report) throws IOException {
        for (JsonNode one :
                JsonMapper.builder().build().readTree(Files.readString(report)).path("outcomes")) {
            String source = one.path("source").asString();
            String file = expected.keySet().stream()
                    .filter(name -> source.startsWith(folder.resolve(name).toString()))
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElse(source);
            told.computeIfAbsent(file, f -> new ArrayList<>())
                    .add(new Outcome(
                            one.path("outcome").asString(), one.path("reason").asString("")));
        }
    }

    @Test
    void everyFileHasItsOutcomeAndItsReason() {
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((name, wanted) -> assertThat(told.get(name)).as(name).anySatisfy(outcome -> {
            assertThat(outcome.outcome()).isEqualTo(wanted.outcome());
            assertThat(outcome.reason()).contains(wanted.reason());
        }));
    }

    @Test
    void everyReasonIsTold() {
        assertThat(told.values().stream().flatMap(List::stream))
                .allSatisfy(outcome -> assertThat(outcome.reason().isEmpty())
                        .isEqualTo(outcome.outcome().equals("imported")
                                || outcome.outcome().equals("known")));
    }

    @Test
    void programEndsWithStatusOneAndNoError() {
        assertThat(status).as(messages).isEqualTo(1);
        assertThat(messages).doesNotContain("OutOfMemory").doesNotContain("Exception");
    }
}
