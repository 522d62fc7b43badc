package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    @Test
    void fileIsHandedOutOnceItNoLongerGrows() throws IOException {
        Files.writeString(folder.resolve("lama.txt"), "lama");
        FolderWatch watch = new FolderWatch(List.of(folder, folder.resolve("tiada")));
        Path fresh = Files.writeString(folder.resolve("baru.txt"), "ba");
        assertThat(watch.settled()).isEmpty();
        Files.writeString(fresh, "baru");
        assertThat(watch.settled()).isEmpty();
        assertThat(watch.settled()).containsExactly(fresh);
        assertThat(watch.settled()).isEmpty();
    }
}
