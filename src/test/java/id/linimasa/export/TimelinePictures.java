package id.linimasa.export;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.Backdrop;
import id.linimasa.timeline.GeneratedEvents;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.OpenCluster;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.Publication;
import id.linimasa.timeline.RowMarks;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineIndex;
import id.linimasa.timeline.TimelineLayout;
import id.linimasa.timeline.ViewState;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// Renders eleven states of the timeline into a folder, `docs/pictures` unless told otherwise, to be looked at.
///
/// Arguments: the folder; `en` for English; `2x` for 3840 × 2160 pixels, each as long as half of a usual one.
public final class TimelinePictures {

    private static final long DAY = 86_400_000L;

    private final TextWidths widths = new TextWidths();
    private final Path folder;
    private final Language language;
    private final int density;
    private final int width;
    private final int height;

    private TimelinePictures(Path folder, List<String> options) {
        this.folder = folder;
        language = options.contains("en") ? Language.ENGLISH : Language.INDONESIAN;
        density = options.contains("2x") ? 2 : 1;
        width = density == 2 ? 1920 : 1280;
        height = density == 2 ? 1080 : 800;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "docs/pictures");
        TimelinePictures pictures = new TimelinePictures(folder, List.of(args));
        Files.createDirectories(folder);
        EventColumns few = GeneratedEvents.of(90, 11);
        EventColumns many = GeneratedEvents.of(6000, 3);
        Palette light = Palette.LIGHT;
        pictures.draw("1-decade", few, LaneKind.ALL, "2005-01-01T00:00", "2015-01-01T00:00", light);
        pictures.draw("2-year", many, LaneKind.TYPE, "2010-01-01T00:00", "2011-01-01T00:00", light);
        pictures.draw("3-month", many, LaneKind.PERSON, "2010-05-01T00:00", "2010-06-01T00:00", light);
        pictures.draw("4-day", many, LaneKind.ALL, "2010-05-03T00:00", "2010-05-08T00:00", light);
        EventColumns million = GeneratedEvents.of(1_000_000, 2);
        pictures.draw("5-hour", million, LaneKind.PERSON, "2010-05-05T06:00", "2010-05-05T20:00", light);
        pictures.draw("6-million", million, LaneKind.ALL, "1995-01-01T00:00", "2025-01-01T00:00", light);
        pictures.draw("7-people", few, LaneKind.PERSON, "1998-01-01T00:00", "2024-01-01T00:00", light);
        pictures.draw("8-dark", many, LaneKind.PERSON, "2010-01-01T00:00", "2010-07-01T00:00", Palette.DARK);
        pictures.statuses();
        pictures.setApart(many);
        pictures.inPlace(GeneratedEvents.of(1500, 5));
    }

    /// Every type, status and precision, and when the selected event was reported.
    private void statuses() throws IOException {
        EventColumns events = GeneratedEvents.samples();
        int row = events.size() / 2;
        long day = events.from()[row];
        List<Publication> reports = List.of(
                new Publication(day - 20 * DAY, "diusulkan"),
                new Publication(day - 9 * DAY, "direncanakan"),
                new Publication(day + DAY, "terjadi"),
                new Publication(day + 4 * DAY, "terjadi, dibantah"));
        TimelineLayout layout = new TimelineLayout(TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), widths));
        ViewState state =
                state(layout, "2022-02-22T00:00", "2022-05-12T00:00", row).withParts(ViewState.Parts.ALL.with(reports));
        save("9-statuses", layout, state, Palette.LIGHT, height);
    }

    /// What is found, pinned, starred and selected among clusters, a marked range, all events behind a part of them; in
    /// high contrast.
    private void setApart(EventColumns events) throws IOException {
        TimelineIndex index = TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), widths)
                .before(new Backdrop(GeneratedEvents.of(60_000, 3)));
        TimelineLayout layout = new TimelineLayout(index);
        RowMarks marks = new RowMarks(every(events, 41), every(events, 190), every(events, 3));
        ViewState state = state(layout, "2009-06-01T00:00", "2011-03-01T00:00", events.size() / 2)
                .withMarks(marks)
                .withBrush(ms("2010-05-10T00:00"), ms("2010-08-03T00:00"));
        save("10-set-apart", layout, state, Palette.CONTRAST, 560);
    }

    /// A pinned lane above scrolled ones, a cluster opened in its lane, silences hatched.
    private void inPlace(EventColumns events) throws IOException {
        LanePicks picks = LanePicks.of(LaneKind.PERSON).pinned("Recep Tayyip Erdogan");
        TimelineLayout layout = new TimelineLayout(TimelineIndex.of(events, picks, widths));
        ViewState state = state(layout, "1999-01-01T00:00", "2009-01-01T00:00", 0)
                .withSelected(new BitSet())
                .withFocused(-1)
                .withScroll(90);
        HitMap hits = layout.layout(state, width, height).hits();
        HitMap.Hit largest = IntStream.range(0, hits.size())
                .mapToObj(hits::hit)
                .filter(hit -> hit.target() == HitMap.Target.CLUSTER && hit.lane() == 2 && hit.x() > 400)
                .max(Comparator.comparingInt(hit -> hit.members().length))
                .orElseThrow();
        OpenCluster opened = new OpenCluster(largest.lane(), largest.members());
        save("11-in-place", layout, state.withOpened(opened), Palette.LIGHT, height);
    }

    private static BitSet every(EventColumns events, int step) {
        BitSet rows = new BitSet();
        for (int row = step; row < events.size(); row += step) {
            rows.set(row);
        }
        return rows;
    }

    private void draw(String name, EventColumns events, LaneKind lanes, String from, String to, Palette palette)
            throws IOException {
        TimelineLayout layout = new TimelineLayout(TimelineIndex.of(events, LanePicks.of(lanes), widths));
        save(name, layout, state(layout, from, to, events.size() / 2), palette, height);
    }

    private ViewState state(TimelineLayout layout, String from, String to, int row) {
        TimeScale scale = TimeScale.spanning(ms(from), ms(to), width - layout.header());
        BitSet selected = new BitSet();
        selected.set(row);
        return ViewState.of(scale, language)
                .withSelected(selected)
                .withFocused(row)
                .withNow(ms("2022-04-28T00:00"));
    }

    private void save(String name, TimelineLayout layout, ViewState state, Palette palette, int pictureHeight)
            throws IOException {
        BufferedImage image = new BufferedImage(width * density, pictureHeight * density, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(density, density);
        layout.layout(state, width, pictureHeight).paint(new Java2dPainter(graphics, palette, widths));
        graphics.dispose();
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static long ms(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC) * 1000;
    }
}
