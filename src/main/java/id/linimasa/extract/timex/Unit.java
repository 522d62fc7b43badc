package id.linimasa.extract.timex;

/// The units in which time is told, finest first.
enum Unit {
    SECOND("T", "S", 1, "detik", "second"),
    MINUTE("T", "M", 1, "menit", "minute"),
    HOUR("T", "H", 1, "jam", "hour"),
    DAY("", "D", 1, "hari", "day"),
    WEEK("", "W", 1, "pekan", "week"),
    MONTH("", "M", 1, "bulan", "month"),
    QUARTER("", "M", 3, "kuartal", "quarter"),
    HALF_YEAR("", "M", 6, "semester", "half-year"),
    YEAR("", "Y", 1, "tahun", "year"),
    DECADE("", "Y", 10, "dekade", "decade"),
    CENTURY("", "Y", 100, "abad", "century");

    /// `T` where ISO 8601 wants it before the designator.
    final String timePrefix;
    /// The ISO 8601 duration designator.
    final String designator;
    /// How many of the designator's units one of this unit is.
    final int factor;

    final String indonesian;
    final String english;

    Unit(String timePrefix, String designator, int factor, String indonesian, String english) {
        this.timePrefix = timePrefix;
        this.designator = designator;
        this.factor = factor;
        this.indonesian = indonesian;
        this.english = english;
    }

    /// Whether the unit is shorter than a day.
    boolean clock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /// The TIMEX3 duration of a number of these that nobody told: `PXD`, `PTXM`, `PXDE`.
    String vagueDuration() {
        return switch (this) {
            case DECADE -> "PXDE";
            case CENTURY -> "PXCE";
            default -> "P" + timePrefix + "X" + designator;
        };
    }
}
