package id.linimasa.model;

/// The modifiers of TIMEX3 (TimeML 1.2.1) that Linimasa keeps.
public enum TimexMod {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
}
