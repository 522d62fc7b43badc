package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
    private final StringWriter written = new StringWriter();
    private long now;

    private ProgressLine line(boolean terminal, long all) {
        return new ProgressLine(new PrintWriter(written), Language.id, terminal, all, () -> now);
    }

    @Test
    void tellsArticlesEventsRateShareAndTimeLeft() {
        ProgressLine line = line(true, 1_000);
        line.read(250);
        for (int i = 0; i < 100; i++) {
            line.imported(3);
        }
        now = 10_000_000_000L;
        line.show();
        assertThat(written.toString()).endsWith("100 artikel, 300 peristiwa, 10 artikel/detik, 25 %, sisa ± 0:30");
    }

    @Test
    void tellsNoTimeLeftWhereNobodyKnowsTheSize() {
        ProgressLine line = line(true, 0);
        line.imported(1);
        now = 4_000_000_000L;
        line.show();
        assertThat(written.toString()).endsWith("1 artikel, 1 peristiwa, 0 artikel/detik");
    }

    @Test
    void isWrittenAFewTimesASecondAtMost() {
        ProgressLine line = line(true, 0);
        now = 1_000_000_000L;
        line.show();
        String once = written.toString();
        now += 1_000_000;
        line.show();
        assertThat(written.toString()).isEqualTo(once);
    }

    @Test
    void makesRoomForAMessage() {
        ProgressLine line = line(true, 0);
        line.show("menyusun indeks …");
        line.clear();
        assertThat(written.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void writesNothingWhereNobodyLooks() {
        ProgressLine line = line(false, 100);
        now = 4_000_000_000L;
        line.show();
        line.show("menyusun indeks …");
        line.clear();
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void countsTheBytesOfFilesAndFolders(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("dalam"));
        Files.writeString(inner.resolve("a.txt"), "12345");
        Path file = Files.writeString(folder.resolve("b.txt"), "123");
        assertThat(ProgressLine.size(List.of(folder, file))).isEqualTo(11);
        assertThat(ProgressLine.size(List.of(folder.resolve("tiada")))).isZero();
    }
}
