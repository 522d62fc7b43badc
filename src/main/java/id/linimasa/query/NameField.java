package id.linimasa.query;

/// The names that an event can be asked for by.
public enum NameField {
    /// Takes part.
    PERSON,
    ORGANIZATION,
    /// Is the place, or takes part.
    PLACE,
    /// Reports it: an outlet.
    SOURCE,
    /// A claim is attributed to them.
    SPEAKER,
    /// Is named in the words that tell it.
    MENTIONED;

    /// The name of the source that nobody knows: shown as `tanpa nama media`.
    public static final String UNNAMED = "";
}
