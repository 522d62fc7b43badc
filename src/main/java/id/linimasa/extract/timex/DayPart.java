package id.linimasa.extract.timex;

/// The parts of a day in TIMEX3's codes, as the contract lists them, with the hours they cover.
enum DayPart {
    TEM(0, 5),
    TMO(5, 11),
    TMI(11, 15),
    TAF(15, 18),
    TNI(18, 24);

    /// First hour.
    final int from;
    /// One past the last hour; 24 is the next midnight.
    final int to;

    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// The hour of a 24-hour clock that `hour` means in this part of the day: `pukul 9 malam` is 21, `jam 1 siang` 13.
    int on24(int hour) {
        return switch (this) {
            case TEM -> hour == 12 ? 0 : hour;
            case TMO -> hour;
            case TMI -> hour <= 5 ? hour + 12 : hour;
            case TAF -> hour < 12 ? hour + 12 : hour;
            case TNI -> hour == 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
        };
    }
}
