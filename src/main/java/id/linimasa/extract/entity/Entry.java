package id.linimasa.extract.entity;

import id.linimasa.model.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way of writing what one lexicon row names.
///
/// @param category what it is
/// @param name the canonical form that the row gives
/// @param code ISO 3166-1 alpha-2 code of the country it is or belongs to, or null
/// @param surface this way of writing it: its capitals are demanded of the text
/// @param origin file and line of the row: `persons.tsv:12`
/// @param own whether a user's own lexicon has it
record Entry(Category category, String name, @Nullable String code, List<Word> surface, String origin, boolean own) {

    Entry {
        surface = List.copyOf(surface);
    }

    /// Whether it wins over another entry of the same words: a user's own first, then by category.
    boolean before(Entry other) {
        return own != other.own ? own : category.compareTo(other.category) < 0;
    }

    /// Whether it is written with one word.
    boolean single() {
        return surface.size() == 1;
    }

    /// The kind of entity it names, or null where it names none.
    @Nullable
    EntityKind kind() {
        return switch (category) {
            case PERSON -> EntityKind.PERSON;
            case ORGANISATION -> EntityKind.ORGANIZATION;
            case COUNTRY, PLACE -> EntityKind.PLACE;
            default -> null;
        };
    }

    /// Whether a word of the text may stand for word `i` of this entry: capitals are demanded where the row has them,
    /// abbreviations of up to three letters to the letter (`AS` is no `as`, `Dia` no `DIA`).
    boolean admits(int i, Word word) {
        Word mine = surface.get(i);
        return switch (mine.shape()) {
            case UPPER ->
                mine.text().length() > 3 ? word.capital() : word.text().equals(mine.text());
            case CAPITAL -> word.capital();
            case LOWER, NUMBER, MARK -> true;
        };
    }
}
