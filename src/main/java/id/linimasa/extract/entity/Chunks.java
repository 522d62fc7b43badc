package id.linimasa.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chunks of one sentence while rules join them: always in text order, always covering every word.
final class Chunks {

    private final WordSentence sentence;
    private final List<Chunk> list;

    Chunks(WordSentence sentence, List<Chunk> list) {
        this.sentence = sentence;
        this.list = new ArrayList<>(list);
    }

    WordSentence sentence() {
        return sentence;
    }

    List<Chunk> list() {
        return list;
    }

    int size() {
        return list.size();
    }

    /// Chunk `i`, or null outside the sentence.
    @Nullable
    Chunk at(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : null;
    }

    boolean is(int i, Category category) {
        Chunk chunk = at(i);
        return chunk != null && chunk.is(category);
    }

    /// The first word of chunk `i`.
    Word word(int i) {
        return sentence.words().get(list.get(i).from());
    }

    boolean mark(int i, String mark) {
        return is(i, Category.MARK) && word(i).is(mark);
    }

    boolean word(int i, String fold) {
        Chunk chunk = at(i);
        return chunk != null && chunk.size() == 1 && word(i).fold().equals(fold);
    }

    /// Whether chunk `i` is a common word written with a capital inside a sentence: `Kemanusiaan` in a body's name.
    boolean capitalCommon(int i) {
        Chunk chunk = at(i);
        return chunk != null && (chunk.is(Category.COMMON) || chunk.is(Category.FIELD)) && word(i).capital();
    }

    /// Whether nothing but a blank of the same line stands before chunk `i`.
    boolean adjacent(int i) {
        Chunk chunk = at(i);
        Chunk before = at(i - 1);
        return chunk != null && before != null && !before.is(Category.MARK) && !before.is(Category.TIME);
    }

    String text(int from, int to) {
        return sentence.text(list.get(from).from(), list.get(to - 1).to());
    }

    /// Makes chunks `[from, to)` one.
    void join(int from, int to, Category category, String name, @Nullable String code, String why) {
        Chunk joined = new Chunk(
                list.get(from).from(),
                list.get(to - 1).to(),
                category,
                name,
                code,
                null,
                list.get(from).initial(),
                false,
                why);
        list.subList(from, to).clear();
        list.add(from, joined);
    }

    void set(int i, Chunk chunk) {
        list.set(i, chunk);
    }

    /// The chunk after a parenthesis that opens at `i`, or `i` where none opens or it is long.
    int afterParenthesis(int i) {
        if (!mark(i, "(")) {
            return i;
        }
        for (int j = i + 1; j < Math.min(size(), i + 7); j++) {
            if (mark(j, ")")) {
                return j + 1;
            }
        }
        return i;
    }
}
