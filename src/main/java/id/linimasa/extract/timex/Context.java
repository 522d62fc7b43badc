package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// What surrounds an expression.
///
/// @param tense which way its clause looks
/// @param sentence the number of its sentence
/// @param day the day told in the same sentence, which an hour without a date binds to, or null
/// @param spoken the day on which the words were spoken, where they stand in a quotation whose day is told, or null
record Context(
        Tense tense,
        int sentence,
        @Nullable Anchor day,
        @Nullable Anchor spoken) {
    static Context of(Tense tense) {
        return new Context(tense, -1, null, null);
    }
}
