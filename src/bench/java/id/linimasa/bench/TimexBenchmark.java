package id.linimasa.bench;

import id.linimasa.extract.timex.TimexTagger;
import id.linimasa.model.TimeMention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The temporal tagger on one megabyte of articles, as one text and as ten: operations a second are MB/s, and equal
/// figures mean time that grows linearly. Run in the project's folder, whose `seeds` it reads.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class TimexBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final LocalDate CREATED = LocalDate.of(2022, 4, 26);

    @Param({"1", "10"})
    private int texts;

    private final TimexTagger tagger = new TimexTagger();
    private String text = "";

    @Setup
    public void readSeeds() throws IOException {
        StringBuilder seeds = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                seeds.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
            }
        }
        int bytes = seeds.toString().getBytes(StandardCharsets.UTF_8).length;
        text = seeds.toString().repeat(MEGABYTE / texts / bytes + 1);
    }

    @Benchmark
    public List<List<TimeMention>> megabyte() {
        List<List<TimeMention>> mentions = new ArrayList<>(texts);
        for (int i = 0; i < texts; i++) {
            mentions.add(tagger.tag(text, CREATED));
        }
        return mentions;
    }
}
