package id.linimasa.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// A colour for each role, as `0xRRGGBB`. Text colours keep a contrast of 4.5:1 to their ground (WCAG 2.2, 1.4.3).
///
/// @param name as the command line has it
/// @param colors every role has one
public record Palette(String name, Map<ColorRole, Integer> colors) {

    /// Black on white.
    public static final Palette LIGHT = of(
            "light", 0xFFFFFF, 0xF6F7F9, 0xE3E6EA, 0x1B2430, 0x596373, 0x3451B2, 0xFFFFFF, 0xF4F6F9, 0x8A94A6, 0x9A5B00,
            0xC9CFD8, 0x3B6FB6, 0x1F8F82, 0x7B61B0, 0x7A828E, 0xB7791F, 0xC2553B, 0xA12D45, 0x4F8A3C, 0x8C7B6B);

    /// White on near-black.
    public static final Palette DARK = of(
            "dark", 0x14181F, 0x1B2029, 0x2B323D, 0xE6E9EE, 0xA3ADBB, 0x8AA4FF, 0x14181F, 0x181D25, 0x6F7A8C, 0xF0B429,
            0x414A58, 0x7FA9E6, 0x4CC3B4, 0xB29BE6, 0xA6ADB8, 0xE0AB52, 0xEE8F76, 0xE8738C, 0x8CC474, 0xBFAE9C);

    /// Pure black and white, strong lines, the types' colours darkened.
    public static final Palette CONTRAST = of(
            "contrast",
            0xFFFFFF,
            0xFFFFFF,
            0x8A919C,
            0x000000,
            0x1F2937,
            0x0026B3,
            0xFFFFFF,
            0xEDEFF2,
            0x000000,
            0x7A3E00,
            0x9AA1AB,
            0x124A94,
            0x00594F,
            0x52348F,
            0x3F4650,
            0x7A4A00,
            0x8F2710,
            0x75092A,
            0x255C14,
            0x57473A);

    /// @throws IllegalArgumentException where a role has no colour
    public Palette {
        colors = Map.copyOf(colors);
        if (colors.size() != ColorRole.values().length) {
            throw new IllegalArgumentException("a palette colours every role: " + name);
        }
    }

    /// By its name.
    ///
    /// @throws IllegalArgumentException where there is none of that name
    public static Palette named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light", "terang" -> LIGHT;
            case "dark", "gelap" -> DARK;
            case "contrast", "kontras" -> CONTRAST;
            default -> throw new IllegalArgumentException("no palette '" + name + "': light, dark or contrast");
        };
    }

    /// The colour of a role.
    public int rgb(ColorRole role) {
        Integer color = colors.get(role);
        return color == null ? 0 : color;
    }

    private static Palette of(String name, int... colors) {
        Map<ColorRole, Integer> map = new EnumMap<>(ColorRole.class);
        for (ColorRole role : ColorRole.values()) {
            map.put(role, colors[role.ordinal()]);
        }
        return new Palette(name, map);
    }
}
