package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.extract.lexicon.PhraseTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every word list of the name rules, ready for look-up.
///
/// Immutable after construction and safe for any number of threads.
final class EntityLexicon {

    private static final Locale INDONESIAN = Locale.of("id");

    private final PhraseTrie<Entry> phrases = new PhraseTrie<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, Entry> surnames = new HashMap<>();
    private final Set<String> sharedSurnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> commonWords = new HashSet<>();
    private final Map<String, String> bodyCountries = new HashMap<>();
    private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);

    /// The program's lexicons and, where given, a user's own, whose rows win.
    EntityLexicon(UserLexicons user) {
        for (Cue cue : Cue.values()) {
            cues.put(cue, new HashSet<>());
        }
        countries(user);
        named(user, "places", "gazetteer/places", Category.PLACE);
        named(UserLexicons.NONE, "cities", "gazetteer/cities", Category.PLACE);
        named(user, "organisations", "gazetteer/organisations", Category.ORGANISATION);
        persons(user);
        titles(user);
        institutions(user);
        phrases(user, "place-heads");
        words(user);
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
            if ((best == null || entry.category().compareTo(best.category()) < 0) && admits(entry, words, from, to)) {
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

    /// The country that a body's name means where none is told (`kemlu` is Indonesia's), or null.
    @Nullable
    String defaultCountry(String body) {
        return bodyCountries.get(body);
    }

    private void countries(UserLexicons user) {
        Lexicon lexicon = Lexicon.named("gazetteer/countries");
        for (Row row : user.rows("countries", lexicon)) {
            String code = row.cell(0);
            countryNames.putIfAbsent(code, row.cell(1));
            put(Category.COUNTRY, row.cell(1), code, row.cell(1), row.origin());
            for (String alias : row.list(2)) {
                put(Category.COUNTRY, row.cell(1), code, alias, row.origin());
            }
            for (String seat : row.list(3)) {
                seats.put(seat, code);
                put(Category.PLACE, seat, code, seat, row.origin());
            }
        }
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(INDONESIAN);
            countryNames.putIfAbsent(code, name);
            put(Category.COUNTRY, countryName(code), code, name, "CLDR:" + code);
        }
    }

    private void named(UserLexicons user, String file, String resource, Category category) {
        for (Row row : user.rows(file, Lexicon.named(resource))) {
            String code = row.cell(1).isEmpty() ? null : row.cell(1);
            put(category, row.cell(0), code, row.cell(0), row.origin());
            for (String alias : row.list(2)) {
                put(category, row.cell(0), code, alias, row.origin());
            }
        }
    }

    private void persons(UserLexicons user) {
        named(user, "persons", "gazetteer/persons", Category.PERSON);
        for (Row row : user.rows("persons", Lexicon.named("gazetteer/persons"))) {
            List<Word> name = WordReader.words(row.cell(0));
            Word last = name.getLast();
            Entry entry = new Entry(Category.PERSON, row.cell(0), row.code(1), List.of(last), row.origin());
            Entry before = surnames.putIfAbsent(last.fold(), entry);
            if (before != null && !before.name().equals(row.cell(0))) {
                sharedSurnames.add(last.fold());
            }
        }
        sharedSurnames.forEach(surnames::remove);
    }

    private void titles(UserLexicons user) {
        for (Row row : user.rows("titles", Lexicon.named("titles"))) {
            Category category = Category.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            put(category, row.cell(2).isEmpty() ? row.cell(0) : row.cell(2), null, row.cell(0), row.origin());
        }
        phrases(user, "fields");
    }

    private void institutions(UserLexicons user) {
        for (Row row : user.rows("institutions", Lexicon.named("institutions"))) {
            Category category = Category.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            String name = row.cell(2).isEmpty() ? row.cell(0) : row.cell(2);
            put(category, name, row.code(3), row.cell(0), row.origin());
            if (!row.cell(3).isEmpty()) {
                bodyCountries.putIfAbsent(row.cell(0), row.cell(3));
            }
        }
    }

    private void phrases(UserLexicons user, String file) {
        for (Row row : user.rows(file, Lexicon.named(file))) {
            Category category = Category.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            put(category, row.cell(0), null, row.cell(0), row.origin());
        }
    }

    private void words(UserLexicons user) {
        phrases(user, "not-names");
        for (Row row : user.rows("common-words", Lexicon.named("common-words"))) {
            commonWords.add(Word.fold(row.cell(0)));
        }
        for (Row row : user.rows("given-names", Lexicon.named("given-names"))) {
            givenNames.add(Word.fold(row.cell(0)));
        }
        for (Row row : user.rows("name-cues", Lexicon.named("name-cues"))) {
            Cue cue = Cue.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            cues.computeIfAbsent(cue, c -> new HashSet<>()).add(Word.fold(row.cell(0)));
        }
        for (String file : List.of("titles", "fields", "institutions", "place-heads")) {
            for (Row row : user.rows(file, Lexicon.named(file))) {
                WordReader.words(row.cell(0)).forEach(word -> commonWords.add(word.fold()));
            }
        }
        surnames.keySet().removeIf(commonWords::contains);
    }

    private void put(Category category, String name, @Nullable String code, String surface, String origin) {
        List<Word> words = WordReader.words(surface);
        List<String> key = new ArrayList<>(words.size());
        List<Word> kept = new ArrayList<>(words.size());
        for (Word word : words) {
            if (!(word.hyphen() && word.glued() && !key.isEmpty())) {
                key.add(word.fold());
                kept.add(word);
            }
        }
        if (!key.isEmpty()) {
            phrases.put(key, new Entry(category, name, code, kept, origin));
        }
    }

    /// A phrase found in a sentence.
    ///
    /// @param from its first word
    /// @param to one past its last word
    record Hit(Entry entry, int from, int to) {
        static final Comparator<Hit> BY_PLACE = Comparator.comparingInt(Hit::from);
    }
}
