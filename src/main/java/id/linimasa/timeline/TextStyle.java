package id.linimasa.timeline;

/// The faces that a timeline is set in: one family, three cuts, few sizes.
public enum TextStyle {
    BODY(12, Face.REGULAR),
    BODY_ITALIC(12, Face.ITALIC),
    BODY_BOLD(12, Face.SEMIBOLD),
    SMALL(11, Face.REGULAR),
    SMALL_ITALIC(11, Face.ITALIC),
    SMALL_BOLD(11, Face.SEMIBOLD),
    HEADING(13, Face.SEMIBOLD),
    TITLE(17, Face.SEMIBOLD);

    /// A cut of the family.
    public enum Face {
        REGULAR("Inter-Regular.ttf"),
        ITALIC("Inter-Italic.ttf"),
        SEMIBOLD("Inter-SemiBold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /// The font file, as a resource of [TextWidths].
        public String resource() {
            return "fonts/" + file;
        }
    }

    private final double size;
    private final Face face;

    TextStyle(double size, Face face) {
        this.size = size;
        this.face = face;
    }

    /// In pixels.
    public double size() {
        return size;
    }

    public Face face() {
        return face;
    }
}
