package id.linimasa.timeline;

/// Makes the labels of a tile: cut to a length that can be read at a glance, measured in the boldest cut they may be
/// set in.
final class Labels {

    /// Between a glyph or bar and its label.
    static final double GAP = 6;
    /// Half of the room that a glyph takes.
    static final double GLYPH = 8;

    /// Room for the sign after a label that says that sources disagree.
    static final double BADGE = 14;

    private static final double LONGEST = 320;
    private static final double LONGEST_CARD = 420;

    /// @param text the words, possibly cut
    /// @param width in pixels
    /// @param detail the second line of a card, or empty
    record Label(String text, double width, String detail) {}

    /// How far an open date's arrow reaches beyond its glyph.
    static final double ARROW = 26;

    /// How far the chevron of what still goes on reaches beyond its glyph.
    static final double CHEVRON = 5;

    private final EventWords words;
    private final TextWidths widths;
    private final boolean cards;

    Labels(EventWords words, TextWidths widths, boolean cards) {
        this.words = words;
        this.widths = widths;
        this.cards = cards;
    }

    Label of(int row) {
        if (!cards) {
            String tail = words.tail(row);
            double room = LONGEST - widths.width(tail, TextStyle.BODY_BOLD);
            String text = widths.fit(words.title(row), room, TextStyle.BODY_BOLD) + tail;
            return new Label(text, widths.width(text, TextStyle.BODY_BOLD) + badge(row), "");
        }
        String text = widths.fit(words.title(row), LONGEST_CARD, TextStyle.BODY_BOLD);
        String detail = widths.fit(words.detail(row), LONGEST_CARD, TextStyle.SMALL);
        double width =
                Math.max(widths.width(text, TextStyle.BODY_BOLD) + badge(row), widths.width(detail, TextStyle.SMALL));
        return new Label(text, width, detail);
    }

    /// How far an event's glyph reaches to the right, with the arrow of an open date.
    double right(int row) {
        return words.openEnd(row) ? GLYPH + ARROW : words.ongoing(row) ? GLYPH + CHEVRON : GLYPH;
    }

    /// How far it reaches to the left.
    double left(int row) {
        return words.openStart(row) ? GLYPH + ARROW : GLYPH;
    }

    private double badge(int row) {
        return words.disputed(row) ? BADGE : 0;
    }
}
