package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.extract.lexicon.PhraseTrie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads the word lists that an [EntityLexicon] is made of.
final class EntityLexiconReader {

    private static final Locale INDONESIAN = Locale.of("id");

    /// The other names that rows list for a usual name.
    final Map<String, Set<String>> spellings = new HashMap<>();

    final PhraseTrie<Entry> phrases = new PhraseTrie<>();
    final Map<String, String> countryNames = new HashMap<>();
    final Map<String, String> seats = new HashMap<>();
    final Map<String, Entry> surnames = new HashMap<>();
    final Set<String> expanded = new HashSet<>();
    final Set<String> givenNames = new HashSet<>();
    final Set<String> commonWords = new HashSet<>();
    final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);

    EntityLexiconReader(UserLexicons user) {
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

    private void countries(UserLexicons user) {
        Lexicon lexicon = Lexicon.named("gazetteer/countries");
        for (Row row : user.rows("countries", lexicon)) {
            String code = row.cell(0);
            countryNames.putIfAbsent(code, row.cell(1));
            put(Category.COUNTRY, row.cell(1), code, row.cell(1), row);
            for (String alias : row.list(2)) {
                put(Category.COUNTRY, row.cell(1), code, alias, row);
            }
            for (String seat : row.list(3)) {
                seats.put(seat, code);
                put(Category.PLACE, seat, code, seat, row);
            }
        }
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(INDONESIAN);
            countryNames.putIfAbsent(code, name);
            put(new Entry(
                    Category.COUNTRY, countryNames.getOrDefault(code, name), code, words(name), "CLDR:" + code, false));
        }
    }

    private void named(UserLexicons user, String file, String resource, Category category) {
        for (Row row : user.rows(file, Lexicon.named(resource))) {
            String code = row.cell(1).isEmpty() ? null : row.cell(1);
            put(category, row.cell(0), code, row.cell(0), row);
            if (row.cell(3).equals("expand")) {
                expanded.add(row.cell(0));
            }
            for (String alias : row.list(2)) {
                put(category, row.cell(0), code, alias, row);
            }
        }
    }

    private void persons(UserLexicons user) {
        Set<String> sharedSurnames = new HashSet<>();
        named(user, "persons", "gazetteer/persons", Category.PERSON);
        for (Row row : user.rows("persons", Lexicon.named("gazetteer/persons"))) {
            List<Word> name = WordReader.words(row.cell(0));
            Word last = name.getLast();
            Entry entry = new Entry(Category.PERSON, row.cell(0), row.code(1), List.of(last), row.origin(), row.own());
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
            put(category, row.cell(2).isEmpty() ? row.cell(0) : row.cell(2), null, row.cell(0), row);
        }
        phrases(user, "fields");
    }

    private void institutions(UserLexicons user) {
        for (Row row : user.rows("institutions", Lexicon.named("institutions"))) {
            Category category = Category.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            String name = row.cell(2).isEmpty() ? row.cell(0) : row.cell(2);
            put(category, name, row.code(3), row.cell(0), row);
        }
    }

    private void phrases(UserLexicons user, String file) {
        for (Row row : user.rows(file, Lexicon.named(file))) {
            Category category = Category.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            put(category, row.cell(0), null, row.cell(0), row);
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
                List<Word> words = WordReader.words(row.cell(0));
                words.stream()
                        .filter(word -> words.size() == 1 || !names(word))
                        .forEach(word -> commonWords.add(word.fold()));
            }
        }
        surnames.keySet().removeIf(name -> commonWords.contains(name) || givenNames.contains(name));
    }

    /// Whether a word by itself names somebody or something: `laut china` makes no word of the language of China.
    private boolean names(Word word) {
        PhraseTrie.Node<Entry> node = phrases.root().after(word.fold());
        return node != null && node.values().stream().anyMatch(entry -> entry.kind() != null);
    }

    private void put(Category category, String name, @Nullable String code, String surface, Row row) {
        if (!surface.equals(name)) {
            spellings.computeIfAbsent(name, n -> new TreeSet<>()).add(surface);
        }
        put(new Entry(category, name, code, words(surface), row.origin(), row.own()));
    }

    private void put(Entry entry) {
        if (!entry.surface().isEmpty()) {
            phrases.put(entry.surface().stream().map(Word::fold).toList(), entry);
        }
    }

    /// The words of a lexicon's phrase, hyphens inside it left out.
    private static List<Word> words(String surface) {
        List<Word> kept = new ArrayList<>();
        for (Word word : WordReader.words(surface)) {
            if (!(word.hyphen() && word.glued() && !kept.isEmpty())) {
                kept.add(word);
            }
        }
        return kept;
    }
}
