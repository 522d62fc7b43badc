package id.linimasa.extract.entity;

/// Finds where a name and a word of the language were glued together when a link was cut out: `Trump|akan`,
/// `Netanyahu|mengungkapkan`, `AP|menyatakan`. Tells only what a lexicon knows by name.
final class GlueRule {

    private static final int SHORTEST = 5;

    private GlueRule() {}

    /// Where to cut a word, or its end where it is whole.
    static int cut(String text, Word word, EntityLexicon lexicon) {
        int from = word.start();
        int end = word.end();
        if (end - from < SHORTEST
                || !Character.isUpperCase(text.charAt(from))
                || !Character.isLowerCase(text.charAt(end - 1))
                || word.lexeme().known()) {
            return end;
        }
        for (int cut = end - 2; cut >= from + 2; cut--) {
            if (Character.isLowerCase(text.charAt(cut))
                    && lexicon.isWord(text.substring(cut, end))
                    && name(text.substring(from, cut), lexicon)) {
                return cut;
            }
        }
        return end;
    }

    private static boolean name(String left, EntityLexicon lexicon) {
        boolean capitals = left.chars().allMatch(Character::isUpperCase);
        return capitals || left.length() > 3 && lexicon.lexeme(Word.fold(left)).name();
    }
}
