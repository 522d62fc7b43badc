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

    /// A number of events: `1 peristiwa`, `1 event`, `2 events`.
    String events(int count) {
        return count + of(" peristiwa", count == 1 ? " event" : " events");
    }

    /// One of two texts, Indonesian first.
    String of(String indonesian, String english) {
        return this == id ? indonesian : english;
    }
}
