package id.linimasa.extract.entity;

import org.jspecify.annotations.Nullable;

/// Finds where a name and a word of the language were glued together when a link was cut out: `Trump|akan`,
/// `Netanyahu|mengungkapkan`, `AP|menyatakan`. Tells only what a lexicon knows by name.
final class GlueRule {

    /// Cuts nothing.
    static final GlueRule NONE = new GlueRule(null);

    private static final int SHORTEST = 5;

    private final @Nullable EntityLexicon lexicon;

    GlueRule(@Nullable EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Where to cut the word `[from, end)`, or `end` where it is whole.
    int cut(String text, int from, int end) {
        if (lexicon == null || end - from < SHORTEST || !Character.isUpperCase(text.charAt(from))) {
            return end;
        }
        if (!Character.isLowerCase(text.charAt(end - 1)) || lexicon.knows(Word.fold(text.substring(from, end)))) {
            return end;
        }
        for (int cut = end - 2; cut >= from + 2; cut--) {
            if (Character.isLowerCase(text.charAt(cut))
                    && lexicon.isWord(text.substring(cut, end))
                    && name(text, from, cut)) {
                return cut;
            }
        }
        return end;
    }

    private boolean name(String text, int from, int cut) {
        String left = text.substring(from, cut);
        boolean capitals = left.chars().allMatch(Character::isUpperCase);
        return lexicon != null && (capitals || left.length() > 3 && lexicon.isName(Word.fold(left)));
    }
}
