package id.linimasa.extract.event;

import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.extract.lexicon.PhraseTrie;
import id.linimasa.model.EventType;
import id.linimasa.model.Plover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the words that tell that something happens: the longest surface form of `triggers.tsv` at each place.
///
/// A number may stand behind the verb of a phrase: `bertukar 95 tawanan`. A trigger inside a name (`Konferensi Yalta`
/// tagged as an entity) or a date is none. Immutable and safe for
/// any number of threads.
final class TriggerTagger {
    /// Words between a verb and what it does something to that say how much of it.
    private static final Set<String> QUANTITIES = Set.of(
            "beberapa",
            "sejumlah",
            "sebagian",
            "seluruh",
            "semua",
            "para",
            "puluhan",
            "ratusan",
            "ribuan",
            "ribu",
            "juta",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "belasan",
            "orang",
            "unit",
            "ton",
            "truk");
    /// The most words that count.
    private static final int COUNT = 3;

    private final PhraseTrie<Surface> surfaces = new PhraseTrie<>();
    private final Map<String, String> headline = new HashMap<>();

    /// How a trigger is written.
    ///
    /// @param possessed whether `-nya` stands at its end: `pertemuannya`
    private record Surface(TriggerEntry entry, boolean possessed) {}

    TriggerTagger() {
        Map<String, TriggerEntry> entries = new HashMap<>();
        for (Lexicon.Row row : Lexicon.named("triggers").rows()) {
            TriggerEntry entry = new TriggerEntry(
                    row.cell(0),
                    Pattern.of(row.cell(1)),
                    row.cell(2),
                    EventType.valueOf(row.cell(3)),
                    new Plover(orNull(row.cell(4)), orNull(row.cell(5))),
                    Integer.parseInt(row.cell(6)),
                    row.cell(7));
            entries.put(entry.surface(), entry);
        }
        for (TriggerEntry entry : entries.values()) {
            put(entry.surface(), new Surface(entry, entry.surface().endsWith("nya")));
            String possessed = entry.surface() + "nya";
            if (entry.pattern() == Pattern.NOUN && !entries.containsKey(possessed)) {
                put(possessed, new Surface(entry, true));
            }
        }
        Lexicon.named("headline-verbs").rows().forEach(row -> headline.put(row.cell(0), row.cell(1)));
    }

    private void put(String words, Surface surface) {
        surfaces.put(List.of(words.split(" ", -1)), surface);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /// The triggers among these words, in order, never overlapping.
    ///
    /// @param taken words that belong to a name or a date
    List<Trigger> triggers(List<Word> words, boolean[] taken) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Trigger trigger = longest(words, taken, i);
            if (trigger != null) {
                boolean abbreviation = i > 1
                        && words.get(i - 1).is("(")
                        && !found.isEmpty()
                        && found.getLast().to() == i - 1;
                if (!abbreviation) {
                    found.add(trigger);
                }
                i = trigger.to() - 1;
            }
        }
        return found;
    }

    /// A headline's bare verb (`Tolak`) as the body would write it; a capital inside a sentence means a
    /// headline too.
    private String full(List<Word> words, int i) {
        Word w = words.get(i);
        return i > 0 && w.capitalised() ? headline.getOrDefault(w.lower(), w.lower()) : w.lower();
    }

    private @Nullable Trigger longest(List<Word> words, boolean[] taken, int from) {
        Trigger plain = longest(words, taken, from, from + 1);
        int counted = counted(words, from + 1);
        if (counted == from + 1 || plain != null && plain.to() > from + 1) {
            return plain;
        }
        Trigger spread = longest(words, taken, from, counted);
        return spread != null && spread.to() > counted ? spread : plain;
    }

    /// @param second where the second word of a phrase stands
    private @Nullable Trigger longest(List<Word> words, boolean[] taken, int from, int second) {
        PhraseTrie.Node<Surface> node = surfaces.root();
        Trigger best = null;
        for (int to = from; to < words.size() && !taken[to]; to = to == from ? second : to + 1) {
            node = node.after(full(words, to));
            if (node == null) {
                break;
            }
            if (!node.values().isEmpty()) {
                Surface surface = node.values().getFirst();
                best = new Trigger(surface.entry(), from, to + 1, surface.possessed());
            }
        }
        return best;
    }

    /// Behind the words that count what follows: `menarik 2.000 tentara`, `mengirim 20 truk bantuan`.
    private static int counted(List<Word> words, int from) {
        int to = from;
        while (to < words.size() && to < from + COUNT && counts(words.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean counts(Word word) {
        return Character.isDigit(word.text().charAt(0)) || QUANTITIES.contains(word.lower());
    }
}
