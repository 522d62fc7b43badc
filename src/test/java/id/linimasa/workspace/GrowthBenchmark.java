package id.linimasa.workspace;

import id.linimasa.annotate.SmallWorld;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Prints what it takes to add one article to workspaces of growing size: `GrowthBenchmark [ARTICLES]...`.
public final class GrowthBenchmark {
    private static final int ADDED = 60;

    private GrowthBenchmark() {}

    public static void main(String[] args) throws IOException {
        int[] sizes = args.length == 0
                ? new int[] {1_000, 10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Path temp = Files.createTempDirectory("linimasa-growth");
        for (int size : sizes) {
            measure(temp, size);
        }
    }

    private static void measure(Path temp, int size) throws IOException {
        List<String> texts = SmallWorld.wide(size + ADDED);
        Path input = temp.resolve(size + ".jsonl");
        write(input, texts.subList(0, size));
        try (Workspace workspace = Workspace.open(temp.resolve("ruang " + size))) {
            long begun = System.nanoTime();
            workspace.importFiles(List.of(input), ImportListener.NONE);
            double whole = (System.nanoTime() - begun) / 1e9;
            List<Double> each = new ArrayList<>();
            for (String text : texts.subList(size, size + ADDED)) {
                Path one = Files.writeString(temp.resolve("satu.txt"), text);
                long before = System.nanoTime();
                workspace.importFiles(List.of(one), ImportListener.NONE);
                each.add((System.nanoTime() - before) / 1e6);
                workspace.columns(EventQuery.ALL);
            }
            Collections.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d events: all at once %.1f s; one more p50 %.0f ms, p90 %.0f ms%n",
                    size,
                    workspace.summary().events(),
                    whole,
                    each.get(ADDED / 2),
                    each.get(ADDED * 9 / 10));
        }
    }

    private static void write(Path file, List<String> texts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add("{\"text\":\""
                    + text.replace("\r", "").replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
        }
        Files.write(file, lines);
    }
}
