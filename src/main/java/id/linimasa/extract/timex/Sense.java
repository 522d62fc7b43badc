package id.linimasa.extract.timex;

/// What a word of the lexicons can be; one word may have several senses (`minggu` is a weekday and a unit).
enum Sense {
    MONTH,
    /// A month beside a number alone (`mar`, `may`).
    MONTH_BESIDE_NUMBER,
    WEEKDAY,
    /// A weekday beside a date alone (`sen`).
    WEEKDAY_BESIDE_DATE,
    /// The value is the ordinal of a [Unit].
    UNIT,
    /// How many plain units one of these is: a `windu` is 8 years. Goes with [#UNIT].
    UNIT_FACTOR,
    /// A unit with se-; the value is the ordinal of a [Unit].
    ONE_UNIT,
    /// A unit with -nya, behind `setiap` alone; the value is the ordinal of a [Unit].
    UNIT_OF_IT,
    /// The amount that a [#ONE_UNIT] counts.
    ONE_UNIT_AMOUNT,
    NUMBER,
    SCALE,
    ORDINAL,
    ROMAN,
    VAGUE,
    HALF,
    QUARTER_OF,
    /// The value is the ordinal of a [Direction].
    DIRECTION,
    /// The value is the ordinal of a [id.linimasa.model.TimexMod].
    EDGE,
    /// The value is the ordinal of a [id.linimasa.model.TimexMod].
    APPROXIMATE,
    /// Behind `paling` or repeated (`selambat-lambatnya`); the value is the ordinal of a [id.linimasa.model.TimexMod].
    SUPERLATIVE,
    /// `paling`.
    MOST,
    HALF_OF,
    UNTIL,
    AND,
    OR,
    SINCE,
    BETWEEN,
    BEFORE,
    AFTER,
    EVERY,
    CLOCK,
    WHICH,
    GOING,
    COMING,
    TO,
    IN,
    DATE_WORD,
    MERIDIEM,
    ERA,
    QUARTER_LETTER,
    TIMES,
    FISCAL,
    /// The `an` of `1990-an`.
    AN,
    /// `puncak`, before an era.
    PEAK,
    /// A cue that what it governs lies ahead.
    CUE_FUTURE,
    CUE_PAST,
    CUE_REPORT,
    /// `dikutip dari Reuters pada Rabu`: the day of a report, which nothing that is told hangs on.
    CUE_SOURCE,
    /// Its full stop ends no sentence.
    ABBREVIATION,
    NAME_BEFORE_YEAR,
    NAME_BEFORE_WEEKDAY,
    NAME_BEFORE_DAY,
    NAME_BEFORE_MONTH,
    NAME_BEFORE_PART,
    NAME_BEFORE_SEASON,
    /// `Perang Enam Hari`.
    NAME_BEFORE_LENGTH,
    /// Rites and things: `salat Jumat`, `pohon Natal`.
    NAME_BEFORE_HOLIDAY,
    COUNTED,
    /// Some [Phrase] begins here.
    PHRASE
}
