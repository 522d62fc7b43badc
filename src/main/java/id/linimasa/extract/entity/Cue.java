package id.linimasa.extract.entity;

/// What a word of `name-cues.tsv` tells of the name beside it.
enum Cue {
    /// Before a speaker: `kata Dujarric`, `menurut Harris`.
    SAYS_BEFORE,
    /// After a speaker or doer: `Harris mengatakan`.
    DOES_AFTER,
    /// Before a medium: `dilansir AFP`.
    MEDIUM_BEFORE,
    /// Before where something is or happens: `di Moskow`.
    AT_BEFORE,
    /// Before a body: `kelompok Hamas`.
    BODY_BEFORE,
    /// Before the name of a thing that is no entity: `jet tempur Rafale`.
    THING_BEFORE,
    /// Inside a body's name: `News`, `Institute`.
    BODY_WORD,
    /// Inside the name of what is no entity: `Dreamliner`, `Cup`.
    THING_WORD,
    /// Lower case inside a person's name: `bin`, `van`.
    PARTICLE,
    /// Between an office and its holder's name: `untuk`, `bidang`.
    OFFICE_LINK,
    /// A reference to a person told before: `ia`, `dia`.
    PRONOUN,
    /// Begins an office that is held for a person: `juru bicara Guterres`.
    RELATION,
    /// Before a seat of government that acts: `mendesak Moskow`, `antara Washington dan Teheran`.
    SEAT_BEFORE,
    /// A short word that names are glued to where a link was cut: `di`, `akan`.
    FUNCTION,
    /// Before the name of who wrote or took it: `Penulis: X`.
    CREDIT_BEFORE
}
