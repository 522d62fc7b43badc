package id.linimasa.export.content;

import id.linimasa.model.LaneKind;
import java.util.List;

/// How an export is to be written; what a format has no use for is left aside.
///
/// @param columns of the wide table, in order; empty for all
/// @param bodies whether the texts of articles are put in: off, for they belong to their publishers
/// @param excel CSV for a spreadsheet in an Indonesian locale: `;` between cells, a byte order mark in front
/// @param plainCells whether cells that a spreadsheet would take for a formula stay as they are
/// @param language of words made for people: `id` or `en`
/// @param group what TimelineJS and the pictures sort events into
/// @param pages into how many pages side by side a picture's range is cut; 0 for as many as its format needs
/// @param theme the colours of a picture: light, dark or contrast
public record ExportOptions(
        List<String> columns,
        boolean bodies,
        boolean excel,
        boolean plainCells,
        String language,
        LaneKind group,
        int pages,
        String theme) {

    /// All columns, no bodies, commas, formulas made harmless, Indonesian, groups by type, light pages.
    public static final ExportOptions USUAL =
            new ExportOptions(List.of(), false, false, false, "id", LaneKind.TYPE, 0, "light");

    /// @throws IllegalArgumentException for another language than `id` and `en`, or fewer than no pages
    public ExportOptions {
        columns = List.copyOf(columns);
        if (!language.equals("id") && !language.equals("en")) {
            throw new IllegalArgumentException("language: " + language);
        }
        if (pages < 0) {
            throw new IllegalArgumentException("pages: " + pages);
        }
    }

    /// Whether words for people are English.
    public boolean english() {
        return language.equals("en");
    }
}
