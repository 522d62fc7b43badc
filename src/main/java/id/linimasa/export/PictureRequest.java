package id.linimasa.export;

import id.linimasa.model.LaneKind;
import id.linimasa.timeline.Palette;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a timeline is to be pictured.
///
/// @param width of a page in pixels (in a PDF, a pixel is ¾ of a point)
/// @param height of a page; 0 for as high as the lanes are, on one page
/// @param scale pixels of the file for each pixel of the layout, 1 to 8; for PNG alone
/// @param from the first day shown, or null for the first of the data
/// @param to the day after the last one shown, or null
/// @param columns into how many pages side by side the range is cut; 0: a PDF into as many pages, of the shape of
///   paper, as it takes to tell its events from each other, anything else not at all
/// @param lanes what the lanes are made of
/// @param theme the colours: light, dark or contrast
/// @param language of labels: `id` or `en`
/// @param legend whether the marks are explained below
public record PictureRequest(
        int width,
        int height,
        double scale,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int columns,
        LaneKind lanes,
        String theme,
        String language,
        boolean legend) {

    /// The fewest pixels of a page in either direction.
    public static final int LEAST = 200;
    /// The most pixels of a page in either direction.
    public static final int MOST = 20_000;
    /// The most pixels of the file for each pixel of the layout, in either direction.
    public static final int MOST_SCALE = 8;

    /// @throws IllegalArgumentException where a size is out of range or there is no such theme
    public PictureRequest {
        if (width < LEAST || width > MOST || height != 0 && (height < LEAST || height > MOST)) {
            throw new IllegalArgumentException(
                    "a page has " + LEAST + " to " + MOST + " pixels: " + width + "x" + height);
        }
        if (!(scale >= 1 && scale <= MOST_SCALE) || columns < 0) {
            throw new IllegalArgumentException("scale " + scale + ", pages " + columns);
        }
        theme = Palette.named(theme).name();
    }
}
