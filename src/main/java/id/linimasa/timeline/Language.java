package id.linimasa.timeline;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EnglishNames;

/// The language of what is drawn.
public enum Language {
    INDONESIAN,
    ENGLISH;

    /// The text in this language.
    public String of(Bilingual text) {
        return this == INDONESIAN ? text.id() : text.en();
    }

    /// One of two words.
    public String of(String indonesian, String english) {
        return this == INDONESIAN ? indonesian : english;
    }

    /// A place or an organisation as it is called in this language.
    public String named(String name) {
        return this == INDONESIAN ? name : EnglishNames.of(name);
    }

    /// By its code: `en` is English, all else Indonesian.
    public static Language of(String code) {
        return code.startsWith("en") ? ENGLISH : INDONESIAN;
    }
}
