package id.linimasa.extract.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more folded words, and what each stands for.
///
/// Filled once, then only read: after the last [#put] it is safe for any number of threads. A walk through it costs one
/// hash look-up a word, so that finding the longest phrase at every place of a text is linear in the text.
///
/// @param <T> what a phrase stands for
public final class PhraseTrie<T> {

    private final Node<T> root = new Node<>();

    /// Adds a phrase; one phrase may stand for several things.
    ///
    /// @param words folded, at least one
    /// @throws IllegalArgumentException where there is no word
    public void put(List<String> words, T value) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words for " + value);
        }
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        node.values.add(value);
    }

    /// Where every walk begins.
    public Node<T> root() {
        return root;
    }

    /// The words with which phrases begin.
    public Set<String> firstWords() {
        return Collections.unmodifiableSet(root.next.keySet());
    }

    /// A place on the way through the phrases: after some words.
    ///
    /// @param <T> what a phrase stands for
    public static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private final List<T> values = new ArrayList<>(1);

        private Node() {}

        /// One word further, or null where no phrase goes on like this.
        public @Nullable Node<T> after(String word) {
            return next.get(word);
        }

        /// What the words up to here stand for, first put first; empty where no phrase ends here.
        public List<T> values() {
            return values;
        }
    }
}
