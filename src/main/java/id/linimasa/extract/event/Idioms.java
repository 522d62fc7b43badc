package id.linimasa.extract.event;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.extract.lexicon.PhraseTrie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Phrases that begin like a trigger and tell no event: `menolak berkomentar`, `menekan harga`, `diminta tanggapan`.
///
/// Immutable and safe for any number of threads.
final class Idioms {
    private final PhraseTrie<Boolean> phrases = new PhraseTrie<>();

    Idioms() {
        Lexicon.named("idioms")
                .rows()
                .forEach(row -> phrases.put(List.of(row.cell(0).split(" ", -1)), Boolean.TRUE));
    }

    /// Whether one of them begins at a word.
    boolean at(SentenceView view, int from) {
        PhraseTrie.@Nullable Node<Boolean> node = phrases.root();
        for (int i = from; node != null && i < view.size(); i++) {
            if (!node.values().isEmpty()) {
                return true;
            }
            node = node.after(view.lower(i));
        }
        return node != null && !node.values().isEmpty();
    }
}
