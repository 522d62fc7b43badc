package id.linimasa.model;

/// The four types of temporal expression of TIMEX3 (TimeML 1.2.1).
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
