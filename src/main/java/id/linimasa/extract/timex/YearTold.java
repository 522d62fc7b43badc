package id.linimasa.extract.timex;

/// How an expression tells its year.
///
/// @param how told outright, by its distance from the year of writing, by its distance from the year last told, or not
/// @param value the year, or the distance in years
record YearTold(How how, int value) {

    /// Ways to tell a year.
    enum How {
        TOLD,
        FROM_CREATED,
        FROM_LAST,
        UNTOLD
    }

    static final YearTold UNTOLD = new YearTold(How.UNTOLD, 0);

    /// The year that was told last.
    static final YearTold SAME = new YearTold(How.FROM_LAST, 0);

    static YearTold of(int year) {
        return new YearTold(How.TOLD, year);
    }

    boolean told() {
        return how == How.TOLD;
    }

    boolean untold() {
        return how == How.UNTOLD;
    }
}
