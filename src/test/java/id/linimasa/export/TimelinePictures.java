package id.linimasa.export;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.GeneratedEvents;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineIndex;
import id.linimasa.timeline.TimelineLayout;
import id.linimasa.timeline.ViewState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import javax.imageio.ImageIO;

/// Renders nine states of the timeline into a folder, `docs/pictures` unless told otherwise, to be looked at.
public final class TimelinePictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final TextWidths widths = new TextWidths();
    private final Path folder;

    private TimelinePictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        TimelinePictures pictures = new TimelinePictures(Path.of(args.length > 0 ? args[0] : "docs/pictures"));
        Files.createDirectories(pictures.folder);
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
        pictures.draw(
                "9-statuses", GeneratedEvents.samples(), LaneKind.ALL, "2022-02-22T00:00", "2022-05-12T00:00", light);
    }

    private void draw(String name, EventColumns events, LaneKind lanes, String from, String to, Palette palette)
            throws IOException {
        TimelineLayout layout = new TimelineLayout(TimelineIndex.of(events, LanePicks.of(lanes), widths));
        TimeScale scale = TimeScale.spanning(ms(from), ms(to), WIDTH - layout.header());
        BitSet selected = new BitSet();
        selected.set(events.size() / 2);
        ViewState state =
                ViewState.of(scale, Language.INDONESIAN).withSelected(selected).withNow(ms("2022-04-28T00:00"));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        layout.layout(state, WIDTH, HEIGHT).paint(new Java2dPainter(image.createGraphics(), palette, widths));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static long ms(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC) * 1000;
    }
}
