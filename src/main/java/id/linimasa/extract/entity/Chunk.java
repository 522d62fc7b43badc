package id.linimasa.extract.entity;

import org.jspecify.annotations.Nullable;

/// Some words of a sentence that go together, and what they are.
///
/// @param from the first word
/// @param to one past the last
/// @param category what they are
/// @param name the canonical name that a lexicon gives, or the words
/// @param code ISO 3166-1 alpha-2 code of the country it is or belongs to, or null
/// @param role what the article calls a person, or null
/// @param initial whether it opens a sentence or quotation, where a capital says nothing
/// @param listed whether a lexicon row names just these words
/// @param why the rule or lexicon row that decided: `persons.tsv:12`, `name after office`
record Chunk(
        int from,
        int to,
        Category category,
        String name,
        @Nullable String code,
        @Nullable Role role,
        boolean initial,
        boolean listed,
        String why) {

    /// What an article calls a person.
    ///
    /// @param words as written: `Menlu AS`
    /// @param office the office's full name: `Menteri Luar Negeri`
    /// @param country ISO 3166-1 alpha-2 code of the country named with it, or null
    record Role(String words, String office, @Nullable String country) {}

    boolean is(Category wanted) {
        return category == wanted;
    }

    /// The same from a later word on, unlisted.
    Chunk from(int word) {
        return new Chunk(word, to, category, name, code, role, false, false, why);
    }

    int size() {
        return to - from;
    }

    Chunk withRole(@Nullable Role said) {
        return new Chunk(from, to, category, name, code, said, initial, listed, why);
    }
}
