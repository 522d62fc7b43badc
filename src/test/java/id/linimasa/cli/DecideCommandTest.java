package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return Cli.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String here() {
        return temp.resolve("ruang").toString();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(temp.resolve(name), List.of(lines));
    }

    @BeforeEach
    void importSeeds() {
        assertThat(run("import", "--workspace", here(), "seeds")).isZero();
    }

    /// The ids of all events, in order of the list.
    private List<String> ids(String... query) {
        String[] args = new String[5 + query.length];
        System.arraycopy(new String[] {"events", "--workspace", here(), "--format", "csv"}, 0, args, 0, 5);
        System.arraycopy(query, 0, args, 5, query.length);
        assertThat(run(args)).isZero();
        return out().lines().skip(1).map(l -> l.substring(0, l.indexOf(','))).toList();
    }

    @Test
    void actsAreDoneListedAndUndoneAsOneStep() throws IOException {
        List<String> before = ids();
        Path acts = file(
                "acts.jsonl",
                "{\"act\":\"reject\",\"event\":\"" + before.get(0) + "\"}",
                "",
                "{\"act\":\"date\",\"event\":\"" + before.get(1) + "\",\"date\":\"Mei 2021\"}",
                "{\"act\":\"star\",\"event\":\"" + before.get(1) + "\"}");
        assertThat(run("decide", "--workspace", here(), "--who", "Ani", acts.toString()))
                .as(err())
                .isZero();
        assertThat(ids()).hasSize(before.size() - 1).doesNotContain(before.get(0));
        assertThat(ids("tinjau:ditolak")).containsExactly(before.get(0));
        assertThat(ids("bintang:ya")).containsExactly(before.get(1));
        assertThat(run("events", "--workspace", here(), "--format", "jsonl", "bintang:ya"))
                .isZero();
        assertThat(out()).contains("\"date\":\"2021-05\"").contains("\"decided\":[\"date\"]");
        assertThat(run("decisions", "--workspace", here())).isZero();
        assertThat(out().lines()).hasSize(3).allMatch(l -> l.contains("Ani"));
        assertThat(run("decisions", "undo", "--workspace", here(), "--who", "Ani"))
                .isZero();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(run("decisions", "redo", "--workspace", here(), "--who", "Ani"))
                .isZero();
        assertThat(ids()).hasSize(before.size() - 1);
    }

    @Test
    void everyBadLineIsNamedAndTheOthersAreDone() throws IOException {
        List<String> ids = ids();
        Path acts = file(
                "acts.jsonl",
                "{\"act\":\"accept\",\"event\":\"" + ids.get(0) + "\"}",
                "{\"act\":\"accept\",\"event\":\"tidak-ada\"}",
                "bukan json",
                "{\"act\":\"teleport\",\"event\":\"" + ids.get(0) + "\"}",
                "{\"act\":\"date\",\"event\":\"" + ids.get(1) + "\",\"date\":\"kapan-kapan\"}",
                "{\"act\":\"type\",\"event\":\"" + ids.get(1) + "\",\"type\":\"PESTA\"}",
                "{\"act\":\"status\",\"event\":\"" + ids.get(2) + "\",\"status\":\"PLANNED\"}",
                "{\"act\":\"status\",\"event\":\"" + ids.get(2) + "\",\"status\":\"DENIED\"}",
                "{\"act\":\"star\",\"event\":\"" + ids.get(2) + "\"}");
        assertThat(run("decide", "--workspace", here(), acts.toString())).isEqualTo(1);
        assertThat(err().lines().map(l -> l.substring(0, l.indexOf(": "))).toList())
                .containsExactly(
                        acts + ":2", acts + ":3", acts + ":4", acts + ":5", acts + ":6", acts + ":7", acts + ":8");
        assertThat(ids("tinjau:diterima")).containsExactly(ids.get(0));
        assertThat(ids("bintang:ya")).containsExactly(ids.get(2));
    }

    @Test
    void aColleaguesDecisionsAreTakenInComparedAndContradictionsNamed() throws IOException {
        List<String> ids = ids();
        String there = temp.resolve("rekan").toString();
        assertThat(run("import", "--workspace", there, "seeds")).isZero();
        Path theirs = file(
                "rekan.jsonl",
                "{\"act\":\"type\",\"event\":\"" + ids.get(0) + "\",\"type\":\"CALL\"}",
                "{\"act\":\"accept\",\"event\":\"" + ids.get(1) + "\"}");
        assertThat(run("decide", "--workspace", there, "--who", "Budi", theirs.toString()))
                .isZero();
        Path exported = temp.resolve("ekspor.jsonl");
        assertThat(run("decisions", "export", "--workspace", there, exported.toString()))
                .isZero();
        Path ours = file("kita.jsonl", "{\"act\":\"type\",\"event\":\"" + ids.get(0) + "\",\"type\":\"VISIT\"}");
        assertThat(run("decide", "--workspace", here(), "--who", "Ani", ours.toString()))
                .isZero();
        assertThat(run("decisions", "compare", "--workspace", here(), exported.toString()))
                .isZero();
        assertThat(out()).contains("1: VISIT").contains("2: CALL").contains("alpha");
        assertThat(run("decisions", "import", "--workspace", here(), exported.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("VISIT").contains("CALL");
    }

    @Test
    void ofADecisionOfSeveralDeedsTheRestIsDoneAndWhatIsNotIsNamed() throws IOException {
        List<String> ids = ids();
        String there = temp.resolve("rekan").toString();
        assertThat(run("import", "--workspace", there, "seeds")).isZero();
        Path theirs = file(
                "rekan.jsonl",
                "{\"act\":\"type\",\"event\":\"" + ids.get(0) + "\",\"type\":\"CALL\"}",
                "{\"act\":\"accept\",\"event\":\"" + ids.get(1) + "\"}",
                "{\"act\":\"tag\",\"event\":\"" + ids.get(0) + "\",\"label\":\"penting\"}");
        assertThat(run("decide", "--workspace", there, "--who", "Budi", theirs.toString()))
                .isZero();
        Path exported = temp.resolve("ekspor.jsonl");
        assertThat(run("decisions", "export", "--workspace", there, exported.toString()))
                .isZero();
        Path ours = file("kita.jsonl", "{\"act\":\"type\",\"event\":\"" + ids.get(0) + "\",\"type\":\"VISIT\"}");
        assertThat(run("decide", "--workspace", here(), "--who", "Ani", ours.toString()))
                .isZero();
        assertThat(run("decisions", "import", "--workspace", here(), exported.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("ekspor.jsonl:2:").contains("VISIT").contains("CALL");
        assertThat(ids("tinjau:diterima")).containsExactly(ids.get(1));
        assertThat(ids("label:penting")).containsExactly(ids.get(0));
        assertThat(ids("jenis:kunjungan")).contains(ids.get(0));
        assertThat(run("decisions", "--workspace", here(), "--event", ids.get(0)))
                .isZero();
        assertThat(out()).contains("tidak diambil").contains("CALL");
        assertThat(run("decisions", "undo", "--workspace", here())).isZero();
        assertThat(ids("tinjau:diterima")).isEmpty();
    }

    @Test
    void decisionsOfAnotherWorkspaceAndOfANewerVersionAreNamed() throws IOException {
        List<String> ids = ids();
        Path acts = file("acts.jsonl", "{\"act\":\"accept\",\"event\":\"" + ids.get(0) + "\"}");
        assertThat(run("decide", "--workspace", here(), acts.toString())).isZero();
        Path exported = temp.resolve("ekspor.jsonl");
        assertThat(run("decisions", "export", "--workspace", here(), exported.toString()))
                .isZero();
        String there = temp.resolve("lain").toString();
        Files.writeString(
                temp.resolve("lain.txt"), "Jakarta (1/2/2023). Presiden Joko Widodo bertemu Anwar Ibrahim di Jakarta.");
        assertThat(run("import", "--workspace", there, temp.resolve("lain.txt").toString()))
                .isZero();
        assertThat(run("decisions", "import", "--workspace", there, exported.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("tidak ada di ruang kerja ini");
        List<String> lines = Files.readAllLines(exported);
        Path newer = file(
                "baru.jsonl",
                lines.get(0).replace("\"v\":1", "\"v\":9"),
                lines.get(1).replace("\"act\":\"accept\"", "\"act\":\"teleport\""));
        assertThat(run("decisions", "import", "--workspace", there, newer.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("versi lain").contains("teleport");
    }

    @Test
    void aBlindSheetIsTheSameForTheSameSeedAndCanBeCompared() throws IOException {
        assertThat(run("sheet", "--workspace", here(), "--size", "5", "--seed", "7"))
                .isZero();
        String sheet = out();
        assertThat(sheet.lines()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(run("sheet", "--workspace", here(), "--size", "5", "--seed", "7"))
                .isZero();
        assertThat(out()).isEqualTo(sheet);
        Path first =
                file("a.csv", "unit,words,type,date,status", "u1,a,MEETING,2022-04-26,OCCURRED", "u2,b,CALL,,PLANNED");
        Path second =
                file("b.csv", "unit,words,type,date,status", "u1,a,MEETING,2022-04-25,OCCURRED", "u2,b,CALL,,PLANNED");
        assertThat(run("agreement", "--differences", first.toString(), second.toString()))
                .isZero();
        assertThat(out()).contains("2022-04-25").contains("jenis: n = 2, 100.0 %");
    }
}
