package id.linimasa.model;

/// Whether an event fills its span of time (`selama Mei 2021`) or lies somewhere in it (`pada Mei 2021`).
public enum Extent {
    WITHIN,
    THROUGHOUT
}
