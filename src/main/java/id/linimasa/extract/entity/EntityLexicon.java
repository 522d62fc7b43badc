package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.PhraseTrie;
import id.linimasa.model.EntityKind;
import java.util.Collections;
import java.util.HashMap;
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
    private final Set<String> expanded;
    private final Map<String, Set<String>> spellings;
    private final Map<String, Lexeme> lexemes = new HashMap<>();

    EntityLexicon(EntityLexiconReader read) {
        phrases = read.phrases;
        countryNames = Map.copyOf(read.countryNames);
        seats = Map.copyOf(read.seats);
        expanded = Set.copyOf(read.expanded);
        spellings = Map.copyOf(read.spellings);
        phrases.firstWords().forEach(word -> put(word, listedName(word) ? Lexeme.NAME : 0, null));
        read.commonWords.forEach(word -> put(word, Lexeme.COMMON, null));
        read.givenNames.forEach(word -> put(word, Lexeme.GIVEN, null));
        read.cues.forEach((cue, words) -> words.forEach(word -> put(word, Lexeme.bit(cue), null)));
        read.surnames.forEach((word, person) -> put(word, Lexeme.NAME, person));
    }

    private void put(String word, long classes, @Nullable Entry surname) {
        Lexeme before = lexeme(word);
        lexemes.put(
                word,
                new Lexeme(
                        before.classes() | classes,
                        phrases.root().after(word),
                        surname == null ? before.surname() : surname));
    }

    private boolean listedName(String word) {
        PhraseTrie.Node<Entry> node = phrases.root().after(word);
        return node != null && node.values().stream().anyMatch(e -> e.kind() != null);
    }

    /// All that the lists know of a folded word.
    Lexeme lexeme(String fold) {
        return lexemes.getOrDefault(fold, Lexeme.NONE);
    }

    /// The program's lexicons and a user's own, whose rows win.
    static EntityLexicon of(UserLexicons user) {
        return new EntityLexicon(new EntityLexiconReader(user));
    }

    /// The longest phrase that starts at a word and whose capitals agree, or null. Hyphens between words are skipped:
    /// `Bangsa-Bangsa` is `bangsa bangsa`.
    @Nullable
    Hit longest(List<Word> words, int from) {
        PhraseTrie.Node<Entry> node = null;
        Hit best = null;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.time()) {
                break;
            }
            if (node != null && word.hyphen() && word.glued()) {
                continue;
            }
            node = node == null ? word.lexeme().phrases() : node.after(word.fold());
            if (node == null) {
                break;
            }
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

    /// Whether a word in lower case is surely one of the language: a short function word, or a longer word that is
    /// listed or carries affixes.
    boolean isWord(String word) {
        Lexeme lexeme = lexeme(word);
        return lexeme.is(Cue.FUNCTION)
                || word.length() > 3 && (lexeme.common() || lexeme.is(Cue.DOES_AFTER) || Indonesian.looksDerived(word));
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

    /// The other names and spellings that rows list for a usual name, ascending: Joko Widodo → Jokowi.
    Set<String> otherNames(String name) {
        return Collections.unmodifiableSet(spellings.getOrDefault(name, Set.of()));
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
        return lexeme(fold).surname();
    }

    boolean isGiven(Word word) {
        return word.lexeme().given();
    }

    boolean isCommon(Word word) {
        return word.lexeme().common();
    }

    boolean is(Cue cue, Word word) {
        return word.lexeme().is(cue);
    }

    /// A phrase found in a sentence.
    ///
    /// @param from its first word
    /// @param to one past its last word
    record Hit(Entry entry, int from, int to) {}
}
