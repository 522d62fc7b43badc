package id.linimasa.export;

import id.linimasa.export.content.Markup;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.HitMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// What lies where on a page of a timeline, for those who point at it or have it read aloud: each event once a lane.
final class PictureMarks {
    /// The links of a picture that has none.
    static final Function<String, Optional<String>> NO_LINKS = id -> Optional.empty();

    private final PicturePages.Page page;
    private final Function<String, Optional<String>> links;
    /// By lane, then by row.
    private final Map<Integer, Map<Integer, double[]>> boxes = new TreeMap<>();

    /// One event on one lane.
    ///
    /// @param box left, upper, right and lower edge
    /// @param link where it leads, if anywhere
    record Mark(int row, double[] box, Optional<String> link) {}

    /// @param links where an event of an id leads
    PictureMarks(PicturePages.Page page, Function<String, Optional<String>> links) {
        this.page = page;
        this.links = links;
        HitMap hits = page.frame().hits();
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            if (hit.target() == HitMap.Target.EVENT && hit.y() < page.lanesEnd()) {
                boxes.computeIfAbsent(hit.lane(), lane -> new LinkedHashMap<>())
                        .merge(hit.row(), hits.box(i), PictureMarks::around);
            }
        }
    }

    private static double[] around(double[] a, double[] b) {
        return new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])};
    }

    /// The events that lead somewhere.
    List<Mark> linked() {
        List<Mark> linked = new ArrayList<>();
        boxes.values()
                .forEach(lane -> lane.forEach((row, box) -> {
                    Mark mark = mark(row, box);
                    if (mark.link().isPresent()) {
                        linked.add(mark);
                    }
                }));
        return linked;
    }

    private Mark mark(int row, double[] box) {
        return new Mark(row, box, links.apply(id(row)));
    }

    private String id(int row) {
        return page.index().events().ids().apply(row);
    }

    /// SVG: a group for each lane, with a group for each event that says its title and date and leads where it leads.
    String svg() {
        StringBuilder out = new StringBuilder();
        boxes.forEach((lane, events) -> {
            out.append("<g id=\"lane-").append(lane).append("\">\n<title>");
            out.append(Markup.escaped(page.index().lanes().name(lane, page.language())))
                    .append("</title>\n");
            events.forEach((row, box) -> svg(out, lane, mark(row, box)));
            out.append("</g>\n");
        });
        return out.toString();
    }

    private void svg(StringBuilder out, int lane, Mark mark) {
        var titles = page.index().events().titles().apply(mark.row());
        String title = Markup.oneLine(page.language().of(titles.id(), titles.en()));
        out.append("<g id=\"lane-").append(lane).append("-event-").append(Markup.escaped(id(mark.row())));
        out.append("\"><title>").append(Markup.escaped(title)).append("</title><desc>");
        out.append(Markup.escaped(DateText.of(page.index().events(), mark.row(), page.language())))
                .append("</desc>");
        mark.link()
                .ifPresent(link ->
                        out.append("<a href=\"").append(Markup.escaped(link)).append("\">"));
        double[] box = mark.box();
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill-opacity=\"0\"/>",
                box[0],
                box[1],
                box[2] - box[0],
                box[3] - box[1]));
        out.append(mark.link().isPresent() ? "</a></g>\n" : "</g>\n");
    }
}
