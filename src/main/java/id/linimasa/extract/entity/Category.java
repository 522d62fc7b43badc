package id.linimasa.extract.entity;

/// What some words of a sentence are: first what a lexicon row says of them (where one phrase is several things the
/// earlier constant wins), then what is left over.
enum Category {
    COUNTRY,
    ORGANISATION,
    PLACE,
    PERSON,
    /// Looks like a name and is none: `Piala Dunia`, `New Start`.
    NOT_NAME,
    /// An office or function: `menteri luar negeri`, `juru bicara`, `utusan`.
    OFFICE,
    /// A rank or form of address before a name: `Jenderal`, `Ayatollah`, `Bapak`.
    HONORIFIC,
    /// The head of a body that is named by its country: `kemlu`, `kantor perdana menteri`.
    COUNTRY_BODY,
    /// The head of a body that is named by its field: `kementerian`.
    FIELD_BODY,
    /// The head of a body that is named by the capitalised words after it: `Partai`, `Universitas`.
    NAMED_BODY,
    /// The head of a place's name: `Selat`, `Pulau`.
    PLACE_HEAD,
    /// A word that says that a place's name follows, itself outside it: `desa`, `kota`.
    PLACE_CUE,
    /// A field of government: `luar negeri`, `pertahanan`.
    FIELD,
    /// A capitalised word that no list knows.
    UNKNOWN,
    /// Capital letters that no list knows: `TSMC`.
    ABBREVIATION,
    /// An office without its holder's name: `presiden Rusia itu`.
    TITLE,
    /// A word of the language.
    COMMON,
    NUMBER,
    MARK,
    TIME
}
