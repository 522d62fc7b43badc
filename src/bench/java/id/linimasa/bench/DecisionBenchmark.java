package id.linimasa.bench;

import id.linimasa.model.Act;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.Extent;
import id.linimasa.model.Review;
import id.linimasa.model.TimeRange;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/// Times acts on a workspace of generated events with many decisions: `DecisionBenchmark FOLDER [EVENTS [DECISIONS]]`.
/// Builds the workspace where the folder holds none, opens it, and prints p50 and p95 of each act: until searches find
/// it, until the first 200 rows of the list are read anew, until the timeline's columns are too, and until the index is
/// on the disk and the next act may begin; by the clock, and in processor time of the deciding thread, whatever else
/// the machine does.
public final class DecisionBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 60);
    private static final int BATCH = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String WHO = "Ani";

    private final Workspace workspace;
    private final List<String> ids;
    private Runnable shown = () -> {};

    private DecisionBenchmark(Workspace workspace) {
        this.workspace = workspace;
        this.ids = workspace.page(list("", 20_000)).events().stream()
                .map(Event::id)
                .toList();
        workspace.addListener(() -> shown.run());
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int events = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        int decisions = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
        if (!Files.isDirectory(folder)) {
            GeneratedWorkspace.build(folder, events / GeneratedNews.EVENTS_PER_ARTICLE);
            try (Workspace workspace = Workspace.open(folder)) {
                new DecisionBenchmark(workspace).decide(decisions);
            }
        }
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            try (Workspace workspace = Workspace.open(folder)) {
                workspace.page(list("", 200));
                double opened = (System.nanoTime() - begun) / 1e6;
                int known = workspace.decisions().list().size();
                double read = (System.nanoTime() - begun) / 1e6 - opened;
                System.out.printf(
                        Locale.ROOT, "open and first list: %.0f ms; reading %d deeds: %.0f ms%n", opened, known, read);
            }
        }
        try (Workspace workspace = Workspace.open(folder)) {
            new DecisionBenchmark(workspace).acts();
        }
    }

    private void decide(int decisions) {
        long begun = System.nanoTime();
        for (int done = 0; done < decisions; done += BATCH) {
            List<Act> acts = new ArrayList<>();
            for (int i = done; i < Math.min(decisions, done + BATCH); i++) {
                acts.add(act(i));
            }
            workspace.decisions().decide(acts, WHO, "");
        }
        System.out.printf(Locale.ROOT, "%d decisions made in %.1f s%n", decisions, (System.nanoTime() - begun) / 1e9);
    }

    private String id(int number) {
        return ids.get(Math.floorMod(number, ids.size()));
    }

    private Act act(int i) {
        String id = id(i);
        return switch (i % 6) {
            case 0 -> new Act.Judge(id, Review.ACCEPTED);
            case 1 -> new Act.Judge(id, Review.REJECTED);
            case 2 -> new Act.SetDate(id, day(i));
            case 3 -> new Act.Star(id, true);
            case 4 -> new Act.Tag(id, "label " + i % 20, true);
            default -> new Act.Note(id, "catatan " + i);
        };
    }

    private static EventDate day(int i) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i % 5000);
        return new EventDate(day.toString(), Extent.WITHIN, TimeRange.days(day, day.plusDays(1)), null);
    }

    private void acts() {
        time("accept", i -> List.of(new Act.Judge(id(15_000 + i), Review.ACCEPTED)));
        time("another date", i -> List.of(new Act.SetDate(id(15_200 + i), day(i))));
        time("merge two", i -> List.of(new Act.Merge(List.of(id(16_000 + 2 * i), id(16_001 + 2 * i)))));
        time("reject ten", i -> {
            List<Act> ten = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                ten.add(new Act.Judge(id(17_000 + 10 * i + j), Review.REJECTED));
            }
            return ten;
        });
        times("undo", i -> workspace.decisions().undo(WHO));
        times("redo", i -> workspace.decisions().redo(WHO));
    }

    private interface Doing {
        void once(int round);
    }

    private void time(String what, IntFunction<List<Act>> acts) {
        times(what, i -> workspace.decisions().decide(acts.apply(i), WHO, ""));
    }

    private void times(String what, Doing doing) {
        double[][] taken = new double[Taken.values().length][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            long cpu = THREADS.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            shown = () -> {
                taken[Taken.SHOWN_CPU.ordinal()][round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
                taken[Taken.SHOWN.ordinal()][round] = (System.nanoTime() - begun) / 1e6;
                workspace.page(list("", 200));
                taken[Taken.LIST.ordinal()][round] = (System.nanoTime() - begun) / 1e6;
                workspace.columns(list("", 0));
                taken[Taken.COLUMNS_CPU.ordinal()][round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
                taken[Taken.COLUMNS.ordinal()][round] = (System.nanoTime() - begun) / 1e6;
            };
            doing.once(i);
            taken[Taken.DONE.ordinal()][i] = (System.nanoTime() - begun) / 1e6;
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", what));
        for (Taken part : Taken.values()) {
            line.append(String.format(Locale.ROOT, "  %s %s", part, quantiles(taken[part.ordinal()])));
        }
        System.out.println(line);
    }

    /// What is timed of an act.
    private enum Taken {
        SHOWN,
        SHOWN_CPU,
        LIST,
        COLUMNS,
        COLUMNS_CPU,
        DONE
    }

    private static String quantiles(double[] values) {
        double[] warm = Arrays.copyOfRange(values, values.length / 3, values.length);
        Arrays.sort(warm);
        return String.format(Locale.ROOT, "%.0f / %.0f ms", warm[warm.length / 2], warm[(int) (warm.length * 0.95)]);
    }

    private static EventQuery list(String text, int limit) {
        return new EventQuery(
                text,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                EventQuery.Sort.DATE,
                limit);
    }
}
