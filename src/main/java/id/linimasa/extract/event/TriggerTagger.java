package id.linimasa.extract.event;

import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.EventType;
import id.linimasa.model.Plover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the words that tell that something happens: the longest surface form of `triggers.tsv` at each place.
///
/// A trigger inside a name (`Konferensi Yalta` tagged as an entity) or a date is none. Immutable and safe for any
/// number
/// of threads.
final class TriggerTagger {
    private static final int LONGEST = 5;

    private final Map<String, TriggerEntry> entries = new HashMap<>();
    private final Map<String, String> headline = new HashMap<>();

    TriggerTagger() {
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
        Lexicon.named("headline-verbs").rows().forEach(row -> headline.put(row.cell(0), row.cell(1)));
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

    /// A headline's bare verb (`Tolak`) as the body would write it; a capital inside a sentence means a headline too.
    private String full(List<Word> words, int i) {
        Word w = words.get(i);
        String verb = headline.get(w.lower());
        return verb != null && w.capitalised() && i > 0 ? verb : w.lower();
    }

    private @Nullable Trigger longest(List<Word> words, boolean[] taken, int from) {
        StringBuilder phrase = new StringBuilder();
        Trigger best = null;
        for (int to = from; to < Math.min(from + LONGEST, words.size()) && !taken[to]; to++) {
            phrase.append(to == from ? "" : " ").append(full(words, to));
            String surface = phrase.toString();
            TriggerEntry entry = entries.get(surface);
            if (entry != null) {
                best = new Trigger(entry, from, to + 1, surface.endsWith("nya"));
            } else if (surface.endsWith("nya")) {
                entry = entries.get(surface.substring(0, surface.length() - 3));
                boolean noun = entry != null && entry.pattern() == Pattern.NOUN;
                best = entry == null || !noun ? best : new Trigger(entry, from, to + 1, true);
            }
        }
        return best;
    }
}
