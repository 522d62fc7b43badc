package id.linimasa.ui.timeline;

import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;

/// A colour of the canvas for each role, as a CSS property: `-linimasa-meeting: #3b6fb6;`. Light unless a sheet
/// says other.
final class TimelineColors {

    private static final Map<ColorRole, CssMetaData<TimelineView, Color>> META = meta();
    private static final Map<ColorRole, Color> CONTRAST = Arrays.stream(ColorRole.values())
            .collect(Collectors.toUnmodifiableMap(role -> role, role -> color(Palette.CONTRAST, role)));
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<ColorRole, StyleableObjectProperty<Color>> properties = new EnumMap<>(ColorRole.class);

    TimelineColors(TimelineView view, Runnable changed) {
        META.forEach((role, meta) -> {
            StyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(meta, view, role.cssName(), light(role));
            property.addListener((observable, before, now) -> changed.run());
            properties.put(role, property);
        });
    }

    private static Color light(ColorRole role) {
        return color(Palette.LIGHT, role);
    }

    private static Color color(Palette palette, ColorRole role) {
        int rgb = palette.rgb(role);
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /// What a role looks like now.
    ///
    /// @param contrast whether in high contrast, whatever the style sheet says
    Color of(ColorRole role, boolean contrast) {
        if (contrast) {
            return CONTRAST.getOrDefault(role, Color.BLACK);
        }
        StyleableObjectProperty<Color> property = properties.get(role);
        Color color = property == null ? null : property.get();
        return color == null ? light(role) : color;
    }

    /// The properties of the control and the colours.
    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return ALL;
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Control.getClassCssMetaData());
        all.addAll(META.values());
        return List.copyOf(all);
    }

    private static Map<ColorRole, CssMetaData<TimelineView, Color>> meta() {
        Map<ColorRole, CssMetaData<TimelineView, Color>> meta = new EnumMap<>(ColorRole.class);
        for (ColorRole role : ColorRole.values()) {
            meta.put(role, new ColorMetaData(role));
        }
        return meta;
    }

    private static final class ColorMetaData extends CssMetaData<TimelineView, Color> {

        private final ColorRole role;

        ColorMetaData(ColorRole role) {
            super(role.cssName(), StyleConverter.getColorConverter(), light(role));
            this.role = role;
        }

        @Override
        public boolean isSettable(TimelineView view) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(TimelineView view) {
            return view.colors().property(role);
        }
    }

    private StyleableObjectProperty<Color> property(ColorRole role) {
        StyleableObjectProperty<Color> property = properties.get(role);
        if (property == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return property;
    }
}
