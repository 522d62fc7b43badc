package id.linimasa.extract.event;

import id.linimasa.model.Sentence;
import id.linimasa.model.SpanKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence with all that was found in it, addressed by the number of the word; every look-up takes
/// constant time.
///
/// Immutable and safe for any number of threads.
final class SentenceView {
    private final int index;
    private final Sentence sentence;
    private final List<Word> words;
    private final List<Actor> actors;
    private final List<Trigger> triggers;
    private final List<TimeRef> times;
    private final int[] actorOf;
    private final int[] triggerOf;

    /// @param index number of the sentence in the article
    /// @param sentence where it stands
    /// @param words its tokens
    /// @param actors those it names, in order; two may share the words of a pronoun
    /// @param triggers in order, never overlapping
    /// @param times in order, never overlapping
    SentenceView(
            int index,
            Sentence sentence,
            List<Word> words,
            List<Actor> actors,
            List<Trigger> triggers,
            List<TimeRef> times) {
        this.index = index;
        this.sentence = sentence;
        this.words = List.copyOf(words);
        this.actors = List.copyOf(actors);
        this.triggers = List.copyOf(triggers);
        this.times = List.copyOf(times);
        actorOf = new int[words.size()];
        triggerOf = new int[words.size()];
        for (int i = actors.size() - 1; i >= 0; i--) {
            for (int w = actors.get(i).from(); w < actors.get(i).to(); w++) {
                actorOf[w] = i + 1;
            }
        }
        for (int i = 0; i < triggers.size(); i++) {
            for (int w = triggers.get(i).from(); w < triggers.get(i).to(); w++) {
                triggerOf[w] = i + 1;
            }
        }
    }

    int index() {
        return index;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Word> words() {
        return words;
    }

    List<Actor> actors() {
        return actors;
    }

    List<Trigger> triggers() {
        return triggers;
    }

    List<TimeRef> times() {
        return times;
    }

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

    /// The actor whose phrase covers a word, or null; the first of two who share it.
    @Nullable
    Actor actorAt(int word) {
        boolean covered = word >= 0 && word < actorOf.length && actorOf[word] > 0;
        return covered ? actors.get(actorOf[word] - 1) : null;
    }

    /// The place of an actor among [#actors()].
    int place(Actor actor) {
        int i = actorOf[actor.from()] - 1;
        while (i >= 0 && i < actors.size() && !actors.get(i).equals(actor)) {
            i++;
        }
        return i;
    }

    /// The trigger that covers a word, or null.
    @Nullable
    Trigger triggerAt(int word) {
        boolean covered = word >= 0 && word < triggerOf.length && triggerOf[word] > 0;
        return covered ? triggers.get(triggerOf[word] - 1) : null;
    }
}
