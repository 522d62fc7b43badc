package id.linimasa.cli;

import id.linimasa.model.Bilingual;

/// The languages that messages come in.
enum Language {
    id,
    en;

    /// The text in this language.
    String of(Bilingual text) {
        return this == id ? text.id() : text.en();
    }

    /// One of two texts, Indonesian first.
    String of(String indonesian, String english) {
        return this == id ? indonesian : english;
    }
}
