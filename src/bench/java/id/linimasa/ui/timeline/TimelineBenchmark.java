package id.linimasa.ui.timeline;

import com.sun.management.ThreadMXBean;
import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.GeneratedEvents;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineFrame;
import id.linimasa.timeline.TimelineIndex;
import id.linimasa.timeline.TimelineLayout;
import id.linimasa.timeline.ViewState;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Draws scripted zooms, pans and changes of lanes over generated events and prints how long a frame takes: the
/// layout and the calls that draw in time of the processor, so that other work on the machine doesn't count; the
/// whole frame by the clock, from pulse to pulse; and what the layout allocates.
///
/// Run on the headless platform with software rendering and uncapped pulses:
/// `-Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true`. Arguments are numbers of events;
/// `--steps=FILE` writes the events and the script as JSON, for another program to play.
public final class TimelineBenchmark {

    private static final double WIDTH = 1500;
    private static final double HEIGHT = 800;
    private static final int WARM_UP = 150;
    private static final String STEPS = "--steps=";

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final TextWidths widths = new TextWidths();

    private final @Nullable Path steps;
    /// Layout and draw calls of each frame, by size.
    private final List<double[]> own = new ArrayList<>();

    private TimelineBenchmark(@Nullable Path steps) {
        this.steps = steps;
    }

    /// One moment of the script.
    record Step(LaneKind lanes, TimeScale scale) {}

    public static void main(String[] args) throws InterruptedException {
        int[] given = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("--"))
                .mapToInt(Integer::parseInt)
                .toArray();
        int[] sizes = given.length == 0 ? new int[] {10_000, 100_000, 1_000_000} : given;
        @Nullable
        Path steps = Arrays.stream(args)
                .filter(arg -> arg.startsWith(STEPS))
                .findFirst()
                .map(arg -> Path.of(arg.substring(STEPS.length())))
                .orElse(null);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new TimelineBenchmark(steps).start(sizes, done));
        done.await();
        System.exit(0);
    }

    private void start(int[] sizes, CountDownLatch done) {
        Palette.LIGHT
                .colors()
                .forEach((role, rgb) -> painter.color(role, Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255)));
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(canvas), WIDTH, HEIGHT));
        stage.show();
        System.out.println("events | index ms | other lanes ms | bytes/event | what | p50 ms | p95 ms | p99 ms");
        next(sizes, 0, done);
    }

    private void next(int[] sizes, int i, CountDownLatch done) {
        if (i == sizes.length) {
            ratio();
            done.countDown();
            return;
        }
        int size = sizes[i];
        EventColumns events = GeneratedEvents.of(size, 1);
        for (int warm = 0; warm < 3; warm++) {
            picture(events);
        }
        long begun = threads.getCurrentThreadCpuTime();
        TimelineIndex index = TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), widths);
        double indexMs = (threads.getCurrentThreadCpuTime() - begun) / 1e6;
        index.with(LanePicks.of(LaneKind.PERSON));
        long before = used();
        begun = threads.getCurrentThreadCpuTime();
        TimelineIndex people = index.with(LanePicks.of(LaneKind.PERSON));
        double lanesMs = (threads.getCurrentThreadCpuTime() - begun) / 1e6;
        TimelineIndex again = TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), widths);
        long bytes = used() - before;
        java.lang.ref.Reference.reachabilityFence(again);
        List<Step> script = script(index);
        if (steps != null) {
            StepsJson.write(steps, events, script);
        }
        String head =
                String.format(Locale.ROOT, "%,d | %.1f | %.1f | %.1f", size, indexMs, lanesMs, bytes / (double) size);
        begun = threads.getCurrentThreadCpuTime();
        TimelineIndex filtered = picture(events);
        System.out.printf(
                Locale.ROOT,
                "%s | filter change: index, layout and draw calls, ms | %.1f%n",
                head,
                (threads.getCurrentThreadCpuTime() - begun) / 1e6);
        java.lang.ref.Reference.reachabilityFence(filtered);
        firstPicture(events, head, () -> run(script, index, people, head, () -> next(sizes, i + 1, done)));
    }

    /// Everything that other events cost, up to the calls that draw them.
    private TimelineIndex picture(EventColumns events) {
        TimelineIndex index = TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), widths);
        ViewState state = ViewState.of(index.all(WIDTH), Language.INDONESIAN);
        painter.begin(1);
        new TimelineLayout(index).layout(state, WIDTH, HEIGHT).paint(painter);
        return index;
    }

    /// By the clock, from columns in memory to the second pulse after they were drawn.
    private void firstPicture(EventColumns events, String head, Runnable then) {
        long begun = System.nanoTime();
        picture(events);
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long nanos) {
                if (++pulses == 2) {
                    stop();
                    double ms = (System.nanoTime() - begun) / 1e6;
                    System.out.printf(Locale.ROOT, "%s | first picture, by the clock, ms | %.1f%n", head, ms);
                    then.run();
                }
            }
        }.start();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// From everything to an hour and back, twice, panning now and then, once on one lane and once on lanes of people.
    private static List<Step> script(TimelineIndex index) {
        List<Step> steps = new ArrayList<>();
        for (LaneKind lanes : new LaneKind[] {LaneKind.ALL, LaneKind.PERSON}) {
            TimeScale scale = index.all(WIDTH);
            for (int i = 0; i < 200; i++) {
                boolean in = i / 50 % 2 == 0;
                boolean pan = i % 10 >= 7;
                scale = pan
                        ? index.limits().panned(scale, 37, WIDTH)
                        : index.limits().zoomed(scale, in ? 1.2 : 1 / 1.2, 600, WIDTH);
                steps.add(new Step(lanes, scale));
            }
        }
        return steps;
    }

    private void run(List<Step> steps, TimelineIndex all, TimelineIndex people, String head, Runnable then) {
        TimelineLayout one = new TimelineLayout(all);
        TimelineLayout many = new TimelineLayout(people);
        double[] layouts = new double[steps.size()];
        double[] draws = new double[steps.size()];
        double[] frames = new double[steps.size()];
        double[] allocated = new double[steps.size()];
        long thread = Thread.currentThread().threadId();
        new AnimationTimer() {
            private int at = -WARM_UP;
            private long last;

            @Override
            public void handle(long nanos) {
                long started = System.nanoTime();
                if (at > 0 && at <= steps.size()) {
                    frames[at - 1] = (started - last) / 1e6;
                }
                last = started;
                if (at == steps.size()) {
                    stop();
                    report(head, layouts, draws, frames, allocated);
                    then.run();
                    return;
                }
                Step step = steps.get(Math.floorMod(at * (at < 0 ? 7 : 1), steps.size()));
                TimelineLayout layout = step.lanes() == LaneKind.ALL ? one : many;
                long bytes = threads.getThreadAllocatedBytes(thread);
                long cpu = threads.getCurrentThreadCpuTime();
                TimelineFrame frame = layout.layout(ViewState.of(step.scale(), Language.INDONESIAN), WIDTH, HEIGHT);
                long laidOut = threads.getCurrentThreadCpuTime();
                long allocatedNow = threads.getThreadAllocatedBytes(thread) - bytes;
                painter.begin(1);
                frame.paint(painter);
                long drawn = threads.getCurrentThreadCpuTime();
                if (at >= 0) {
                    layouts[at] = (laidOut - cpu) / 1e6;
                    draws[at] = (drawn - laidOut) / 1e6;
                    allocated[at] = allocatedNow / 1024.0;
                }
                at++;
            }
        }.start();
    }

    /// How much dearer the last size is than the first.
    private void ratio() {
        double[] first = own.getFirst();
        double[] last = own.getLast();
        System.out.printf(
                Locale.ROOT,
                "last / first | layout + draw calls | %.2f | %.2f | %.2f%n",
                quantile(last, 0.5) / quantile(first, 0.5),
                quantile(last, 0.95) / quantile(first, 0.95),
                quantile(last, 0.99) / quantile(first, 0.99));
    }

    private static double quantile(double[] values, double q) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * q)];
    }

    private void report(String head, double[] layouts, double[] draws, double[] frames, double[] allocated) {
        double[] both = new double[layouts.length];
        Arrays.setAll(both, i -> layouts[i] + draws[i]);
        own.add(both);
        line(head, "layout", layouts);
        line(head, "draw calls", draws);
        line(head, "layout + draw calls", both);
        line(head, "whole frame", frames);
        line(head, "allocated KB/frame", allocated);
    }

    private static void line(String head, String what, double[] values) {
        System.out.printf(
                Locale.ROOT,
                "%s | %s | %.2f | %.2f | %.2f%n",
                head,
                what,
                quantile(values, 0.5),
                quantile(values, 0.95),
                quantile(values, 0.99));
    }
}
