package id.linimasa.extract.event;

import id.linimasa.model.Sentence;
import id.linimasa.model.SpanKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence with all that was found in it, addressed by the number of the word.
///
/// @param index number of the sentence in the article
/// @param sentence where it stands
/// @param words its tokens
/// @param actors those it names, in order, never overlapping
/// @param triggers in order, never overlapping
/// @param times in order, never overlapping
record SentenceView(
        int index,
        Sentence sentence,
        List<Word> words,
        List<Actor> actors,
        List<Trigger> triggers,
        List<TimeRef> times) {

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /// The word in lower case, the empty string beyond either end.
    String lower(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).lower();
    }

    boolean title() {
        return sentence.kind() == SpanKind.TITLE;
    }

    /// The actor whose phrase covers a word, or null.
    @Nullable
    Actor actorAt(int word) {
        for (Actor actor : actors) {
            if (actor.covers(word)) {
                return actor;
            }
        }
        return null;
    }

    /// The trigger that covers a word, or null.
    @Nullable
    Trigger triggerAt(int word) {
        for (Trigger trigger : triggers) {
            if (trigger.from() <= word && word < trigger.to()) {
                return trigger;
            }
        }
        return null;
    }
}
