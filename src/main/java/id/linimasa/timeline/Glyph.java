package id.linimasa.timeline;

import id.linimasa.model.EventType;
import java.util.List;
import java.util.Locale;

/// The marks of the timeline: one for each type of event, so that colour is never the only carrier, and a few signs.
///
/// An outline is a path in a square from -1 to 1, y downwards: commands `M x y`, `L x y`, `C x1 y1 x2 y2 x y`, `Z`.
public enum Glyph {
    MEETING("M 0 -1 C .552 -1 1 -.552 1 0 C 1 .552 .552 1 0 1 C -.552 1 -1 .552 -1 0 C -1 -.552 -.552 -1 0 -1 Z"),
    CALL("M -.66 -.9 L .66 -.9 C .79 -.9 .9 -.79 .9 -.66 L .9 .66 C .9 .79 .79 .9 .66 .9 L -.66 .9 C -.79 .9 -.9"
            + " .79 -.9 .66 L -.9 -.66 C -.9 -.79 -.79 -.9 -.66 -.9 Z"),
    /// A pin.
    VISIT("M 0 1.15 C -.35 .6 -.9 .35 -.9 -.22 C -.9 -.72 -.5 -1.1 0 -1.1 C .5 -1.1 .9 -.72 .9 -.22 C .9 .35 .35 .6"
            + " 0 1.15 Z"),
    /// An envelope: a flat rectangle with a notch.
    MESSAGE("M -1.05 -.72 L 0 .08 L 1.05 -.72 L 1.05 .75 L -1.05 .75 Z"),
    /// A speech bubble.
    STATEMENT("M -1 -.85 L 1 -.85 L 1 .45 L -.05 .45 L -.55 1.05 L -.55 .45 L -1 .45 Z"),
    /// A kite.
    PROPOSAL("M 0 -1.15 L .85 -.25 L 0 1.15 L -.85 -.25 Z"),
    AGREEMENT("M 0 -1.2 L 1.2 0 L 0 1.2 L -1.2 0 Z"),
    /// A cross.
    REJECTION("M -.95 -.5 L -.5 -.95 L 0 -.45 L .5 -.95 L .95 -.5 L .45 0 L .95 .5 L .5 .95 L 0 .45 L -.5 .95 L -.95 .5"
            + " L -.45 0 Z"),
    /// A triangle that points at somebody.
    ACCUSATION("M -.8 -1 L 1.1 0 L -.8 1 Z"),
    DEMAND("M -.55 -.95 L .55 -.95 L 1.1 0 L .55 .95 L -.55 .95 L -1.1 0 Z"),
    THREAT("M -1.05 -.85 L 1.05 -.85 L 0 1.1 Z"),
    /// A flag.
    PROTEST("M -.9 -1.05 L 1 -.5 L -.5 .1 L -.5 1.1 L -.9 1.1 Z"),
    /// A bar that closes a way.
    SANCTION("M -1.15 -.42 L 1.15 -.42 L 1.15 .42 L -1.15 .42 Z"),
    /// A plus.
    AID("M -.36 -1 L .36 -1 L .36 -.36 L 1 -.36 L 1 .36 L .36 .36 L .36 1 L -.36 1 L -.36 .36 L -1 .36 L -1 -.36 L"
            + " -.36 -.36 Z"),
    MILITARY("M 0 -1.1 L 1.1 .85 L -1.1 .85 Z"),
    /// A bowl: half a disc, at rest.
    DEESCALATION("M -1.1 -.4 L 1.1 -.4 C 1.1 .25 .65 .8 0 .8 C -.65 .8 -1.1 .25 -1.1 -.4 Z"),
    OFFICE("M 0 -1.1 L 1.1 -.25 L .7 1 L -.7 1 L -1.1 -.25 Z"),
    OTHER("M 0 -.6 C .33 -.6 .6 -.33 .6 0 C .6 .33 .33 .6 0 .6 C -.33 .6 -.6 .33 -.6 0 C -.6 -.33 -.33 -.6 0 -.6 Z"),
    /// A plain disc, for what is counted and for hollow dots.
    DISC("M 0 -1 C .552 -1 1 -.552 1 0 C 1 .552 .552 1 0 1 C -.552 1 -1 .552 -1 0 C -1 -.552 -.552 -1 0 -1 Z"),
    STAR("M 0 -1.1 L .29 -.36 L 1.08 -.32 L .46 .17 L .67 .93 L 0 .5 L -.67 .93 L -.46 .17 L -1.08 -.32 L -.29 -.36 Z"),
    /// An open path, to be stroked: "if".
    SUPERSET("M -.9 -.9 L 0 -.9 C 1.2 -.9 1.2 .9 0 .9 L -.9 .9"),
    ARROW_RIGHT("M -.5 -1 L .7 0 L -.5 1 Z"),
    ARROW_LEFT("M .5 -1 L -.7 0 L .5 1 Z");

    private final double[] numbers;
    private final char[] commands;

    Glyph(String path) {
        List<String> parts = List.of(path.split(" ", -1));
        numbers = parts.stream()
                .filter(part -> !Character.isLetter(part.charAt(0)))
                .mapToDouble(Double::parseDouble)
                .toArray();
        commands = path.toUpperCase(Locale.ROOT).replaceAll("[^MLCZ]", "").toCharArray();
    }

    /// The mark of a type: its constant has the same name.
    public static Glyph of(EventType type) {
        return ALL[type.ordinal()];
    }

    private static final Glyph[] ALL = marks();

    private static Glyph[] marks() {
        EventType[] types = EventType.values();
        Glyph[] marks = new Glyph[types.length];
        for (int i = 0; i < types.length; i++) {
            marks[i] = Glyph.valueOf(types[i].name());
        }
        return marks;
    }

    /// Draws the outline around a centre, scaled so that the unit square has sides of `2 * radius`.
    public void trace(double cx, double cy, double radius, Pen pen) {
        int n = 0;
        for (char command : commands) {
            switch (command) {
                case 'M' -> pen.moveTo(cx + numbers[n] * radius, cy + numbers[n + 1] * radius);
                case 'L' -> pen.lineTo(cx + numbers[n] * radius, cy + numbers[n + 1] * radius);
                case 'C' ->
                    pen.curveTo(
                            cx + numbers[n] * radius,
                            cy + numbers[n + 1] * radius,
                            cx + numbers[n + 2] * radius,
                            cy + numbers[n + 3] * radius,
                            cx + numbers[n + 4] * radius,
                            cy + numbers[n + 5] * radius);
                default -> pen.close();
            }
            n += command == 'C' ? 6 : command == 'Z' ? 0 : 2;
        }
    }

    /// Where an outline goes.
    public interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }
}
