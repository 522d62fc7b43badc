package id.linimasa.export;

import id.linimasa.model.*;
import id.linimasa.timeline.*;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.*;
import javax.imageio.ImageIO;

final class TrialPicture {
    public static void main(String[] a) throws Exception {
        pic("samples", GeneratedEvents.samples(), LaneKind.ALL, "2022-02-20", "2022-05-05", 1280, 800, Palette.LIGHT);
        pic(
                "samples-dark",
                GeneratedEvents.samples(),
                LaneKind.TYPE,
                "2022-02-20",
                "2022-05-05",
                1280,
                800,
                Palette.DARK);
        pic("small", GeneratedEvents.of(40, 1), LaneKind.PERSON, null, null, 1280, 800, Palette.LIGHT);
        pic("mid", GeneratedEvents.of(3000, 1), LaneKind.PERSON, "2010-01-01", "2011-01-01", 1280, 800, Palette.LIGHT);
        pic("midall", GeneratedEvents.of(3000, 1), LaneKind.ALL, "2010-01-01", "2012-01-01", 1280, 800, Palette.LIGHT);
        long t = System.nanoTime();
        var m = GeneratedEvents.of(1000000, 2);
        System.out.println("gen " + (System.nanoTime() - t) / 1e6);
        pic("million", m, LaneKind.ALL, null, null, 1280, 800, Palette.LIGHT);
        pic("million-person", m, LaneKind.PERSON, "2005-01-01", "2015-01-01", 1280, 800, Palette.DARK);
        pic("million-day", m, LaneKind.PERSON, "2010-03-01T00:00", "2010-03-03T00:00", 1280, 800, Palette.LIGHT);
    }

    static long ms(String s) {
        LocalDateTime d =
                s.length() > 10 ? LocalDateTime.parse(s) : LocalDate.parse(s).atStartOfDay();
        return d.toEpochSecond(ZoneOffset.UTC) * 1000;
    }

    static void pic(String name, EventColumns e, LaneKind k, String from, String to, int w, int h, Palette p)
            throws Exception {
        TextWidths tw = new TextWidths();
        long t0 = System.nanoTime();
        TimelineIndex index = TimelineIndex.of(e, LanePicks.of(k), tw);
        long t1 = System.nanoTime();
        TimelineLayout layout = new TimelineLayout(index);
        double lw = w - layout.header();
        TimeScale s = from == null ? index.initial(lw) : TimeScale.spanning(ms(from), ms(to), lw);
        ViewState v = ViewState.of(s, Language.INDONESIAN).withNow(ms("2022-04-28"));
        TimelineFrame f = layout.layout(v, w, h);
        long t2 = System.nanoTime();
        f = layout.layout(v.with(s.panned(1)), w, h);
        long t3 = System.nanoTime();
        f = layout.layout(v, w, h);
        BufferedImage img = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        f.paint(new Java2dPainter(img.createGraphics(), p, tw));
        ImageIO.write(img, "png", new File("/tmp/tl-" + name + ".png"));
        System.out.printf(
                "%s index %.1f first %.1f second %.2f ops %d hits %d%n",
                name,
                (t1 - t0) / 1e6,
                (t2 - t1) / 1e6,
                (t3 - t2) / 1e6,
                f.size(),
                f.hits().size());
    }
}
