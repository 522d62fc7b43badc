package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.PhraseTrie;
import id.linimasa.model.EntityKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every word list of the name rules, ready for look-up.
///
/// Immutable after construction and safe for any number of threads.
final class EntityLexicon {

    private final PhraseTrie<Entry> phrases;
    private final Map<String, String> countryNames;
    private final Map<String, String> seats;
    private final Map<String, Entry> surnames;
    private final Set<String> expanded;
    private final Set<String> givenNames;
    private final Set<String> commonWords;
    private final Map<Cue, Set<String>> cues;

    EntityLexicon(EntityLexiconReader read) {
        phrases = read.phrases;
        countryNames = Map.copyOf(read.countryNames);
        seats = Map.copyOf(read.seats);
        surnames = Map.copyOf(read.surnames);
        expanded = Set.copyOf(read.expanded);
        givenNames = Set.copyOf(read.givenNames);
        commonWords = Set.copyOf(read.commonWords);
        cues = new EnumMap<>(read.cues);
    }

    /// The program's lexicons and a user's own, whose rows win.
    static EntityLexicon of(UserLexicons user) {
        return new EntityLexicon(new EntityLexiconReader(user));
    }

    /// The longest phrase that starts at a word and whose capitals agree, or null. Hyphens between words are skipped:
    /// `Bangsa-Bangsa` is `bangsa bangsa`.
    @Nullable
    Hit longest(List<Word> words, int from) {
        PhraseTrie.Node<Entry> node = phrases.root();
        Hit best = null;
        int depth = 0;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.time()) {
                break;
            }
            if (depth > 0 && word.hyphen() && word.glued()) {
                continue;
            }
            node = node.after(word.fold());
            if (node == null) {
                break;
            }
            depth++;
            Entry entry = admitted(node.values(), words, from, i + 1);
            if (entry != null) {
                best = new Hit(entry, from, i + 1);
            }
        }
        return best;
    }

    private static @Nullable Entry admitted(List<Entry> entries, List<Word> words, int from, int to) {
        Entry best = null;
        for (Entry entry : entries) {
            if ((best == null || entry.before(best)) && admits(entry, words, from, to)) {
                best = entry;
            }
        }
        return best;
    }

    private static boolean admits(Entry entry, List<Word> words, int from, int to) {
        int k = 0;
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            if (i > from
                    && word.hyphen()
                    && word.glued()
                    && !entry.surface()
                            .get(Math.min(k, entry.surface().size() - 1))
                            .hyphen()) {
                continue;
            }
            if (!entry.admits(k++, word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a folded word is one of the language, a given name or a listed name.
    boolean knows(String fold) {
        return commonWords.contains(fold) || givenNames.contains(fold) || isName(fold);
    }

    /// Whether a folded word is by itself a listed name, or the surname of a listed person.
    boolean isName(String fold) {
        PhraseTrie.Node<Entry> node = phrases.root().after(fold);
        return surnames.containsKey(fold)
                || node != null && node.values().stream().anyMatch(e -> e.kind() != null);
    }

    /// Whether a word in lower case is surely one of the language: a short function word, or a longer word that is
    /// listed or carries affixes.
    boolean isWord(String word) {
        return is(Cue.FUNCTION, word)
                || word.length() > 3
                        && (commonWords.contains(word) || is(Cue.DOES_AFTER, word) || Indonesian.looksDerived(word));
    }

    private boolean is(Cue cue, String fold) {
        return cues.getOrDefault(cue, Set.of()).contains(fold);
    }

    /// The canonical name that a row gives for a whole name, or the name itself.
    String canonical(EntityKind kind, String name) {
        Entry entry = listed(kind, name);
        return entry == null ? name : entry.name();
    }

    /// Whether a row lists this very name as a person's.
    boolean isPerson(String name) {
        Entry entry = listed(EntityKind.PERSON, name);
        return entry != null && entry.name().equals(name);
    }

    private @Nullable Entry listed(EntityKind kind, String name) {
        List<Word> words = WordReader.words(name);
        PhraseTrie.Node<Entry> node = phrases.root();
        for (Word word : words) {
            if (!(word.hyphen() && word.glued())) {
                PhraseTrie.Node<Entry> next = node.after(word.fold());
                if (next == null) {
                    return null;
                }
                node = next;
            }
        }
        return node.values().stream()
                .filter(e -> e.kind() == kind && admits(e, words, 0, words.size()))
                .findFirst()
                .orElse(null);
    }

    /// Whether a body known by an abbreviation is always called by its name: `PBB`.
    boolean expands(String name) {
        return expanded.contains(name);
    }

    /// The usual Indonesian name of a country.
    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /// The country whose government sits in a place, or null: Moskow → `RU`.
    @Nullable
    String governedFrom(String place) {
        return seats.get(place);
    }

    /// The one person of the lexicon with this surname, or null.
    @Nullable
    Entry bySurname(String fold) {
        return surnames.get(fold);
    }

    boolean isGiven(Word word) {
        return givenNames.contains(word.fold());
    }

    boolean isCommon(Word word) {
        return commonWords.contains(word.fold());
    }

    boolean is(Cue cue, Word word) {
        return cues.getOrDefault(cue, Set.of()).contains(word.fold());
    }

    /// A phrase found in a sentence.
    ///
    /// @param from its first word
    /// @param to one past its last word
    record Hit(Entry entry, int from, int to) {}
}
