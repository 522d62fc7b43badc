package id.linimasa.extract.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells where a seat of government acts for its country (`Moskow membantah`, `antara Washington dan Teheran`)
/// from where it is a place (`di Moskow`).
final class SeatRule {

    /// Words that look like a verb of doing and say what befalls a town, or are no verbs.
    private static final Set<String> NO_DEEDS = Set.of(
            "mengalami", "menderita", "menampung", "menyimpan", "mengenai", "menjelang", "mengingat", "menyusul");

    private static final Set<String> OPENERS =
            Set.of("namun", "sementara", "ketika", "saat", "setelah", "karena", "tetapi", "tapi", "jika", "agar");

    private final EntityLexicon lexicon;

    SeatRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The country that acts by chunk `i`, or null where that is no seat or does not act.
    @Nullable
    String countryActing(Chunks chunks, int i) {
        String code = lexicon.governedFrom(chunks.list().get(i).name());
        return code != null && (acts(chunks, i) || withSeatThatActs(chunks, i)) ? code : null;
    }

    private boolean acts(Chunks chunks, int i) {
        Chunk before = chunks.at(i - 1);
        if (before != null && !before.is(Category.MARK)) {
            Word word = chunks.word(i - 1);
            if (lexicon.is(Cue.SAYS_BEFORE, word) || lexicon.is(Cue.SEAT_BEFORE, word)) {
                return true;
            }
            if (lexicon.is(Cue.AT_BEFORE, word) || before.is(Category.PLACE_CUE)) {
                return false;
            }
        }
        return chunks.at(i + 1) != null
                && (lexicon.is(Cue.DOES_AFTER, chunks.word(i + 1)) || deed(chunks.word(i + 1)) && opens(chunks, i));
    }

    /// `menembakkan`, `menyepakati`: an active verb by its shape.
    private static boolean deed(Word word) {
        return word.fold().startsWith("me")
                && word.shape() == Word.Shape.LOWER
                && Indonesian.looksDerived(word.fold())
                && !NO_DEEDS.contains(word.fold());
    }

    /// Whether a clause begins with the seat, or with another seat joined to it.
    private boolean opens(Chunks chunks, int i) {
        Chunk before = chunks.at(i - 1);
        return before == null
                || before.is(Category.MARK)
                || before.is(Category.TIME)
                || OPENERS.contains(chunks.word(i - 1).fold())
                || chunks.word(i - 1, "dan") && seat(chunks, i - 2) && opens(chunks, i - 2);
    }

    /// `Washington dan Teheran sepakat`: what one does the other does.
    private boolean withSeatThatActs(Chunks chunks, int i) {
        boolean after = chunks.word(i - 1, "dan") && seat(chunks, i - 2) && acts(chunks, i - 2);
        boolean before = chunks.word(i + 1, "dan") && seat(chunks, i + 2) && acts(chunks, i + 2) && !at(chunks, i - 1);
        return after || before;
    }

    private boolean at(Chunks chunks, int i) {
        return chunks.at(i) != null && lexicon.is(Cue.AT_BEFORE, chunks.word(i));
    }

    private boolean seat(Chunks chunks, int i) {
        Chunk chunk = chunks.at(i);
        return chunk != null && lexicon.governedFrom(chunk.name()) != null;
    }
}
