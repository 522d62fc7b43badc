package id.linimasa.ui.window;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window stands while it does not fill its screen, its frame counted, and whether it fills it. In the units
/// of [javafx.stage.Screen]; a window that never stood anywhere has no `x` and `y` (NaN).
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 560;
    static final WindowPlace FIRST = new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false);

    /// The place that was written down, or the first one.
    static WindowPlace in(WindowSettings settings) {
        return new WindowPlace(
                settings.number("x", FIRST.x),
                settings.number("y", FIRST.y),
                settings.number("width", FIRST.width),
                settings.number("height", FIRST.height),
                settings.flag("maximized", FIRST.maximized));
    }

    void writeTo(WindowSettings settings) {
        settings.set("x", x);
        settings.set("y", y);
        settings.set("width", width);
        settings.set("height", height);
        settings.set("maximized", maximized);
    }

    /// The nearest place on a screen that there is.
    ///
    /// @param screens what windows may cover of each, the main one first
    WindowPlace among(List<Rectangle2D> screens) {
        return on(screen(screens));
    }

    /// The screen that holds most of the window, the first where none holds any of it.
    Rectangle2D screen(List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> shared(screen) > 0)
                .max(Comparator.comparingDouble(this::shared))
                .orElse(screens.getFirst());
    }

    /// The area that the window covers of a screen; of no screen where it never stood anywhere.
    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return across > 0 && down > 0 ? across * down : 0;
    }

    /// The nearest place that lies wholly on a screen, its middle at first. What wants all of the screen fills it.
    WindowPlace on(Rectangle2D screen) {
        double fittingWidth = fitting(width, LEAST_WIDTH, screen.getWidth());
        double fittingHeight = fitting(height, LEAST_HEIGHT, screen.getHeight());
        boolean fills = width >= screen.getWidth() && height >= screen.getHeight();
        return new WindowPlace(
                within(x, fittingWidth, screen.getMinX(), screen.getMaxX()),
                within(y, fittingHeight, screen.getMinY(), screen.getMaxY()),
                fittingWidth,
                fittingHeight,
                maximized || fills);
    }

    /// The same while the window fills a screen.
    WindowPlace filling(Rectangle2D screen) {
        WindowPlace there = on(screen);
        return new WindowPlace(there.x, there.y, there.width, there.height, true);
    }

    /// @return the size wanted, at least `least` and else at most `most`
    private static double fitting(double wanted, double least, double most) {
        return Math.clamp(wanted, least, Math.max(least, most));
    }

    private static double within(double wanted, double size, double from, double to) {
        double last = Math.max(from, to - size);
        return Double.isNaN(wanted) ? (from + last) / 2 : Math.clamp(wanted, from, last);
    }
}
