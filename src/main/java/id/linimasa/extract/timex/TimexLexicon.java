package id.linimasa.extract.timex;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.TimexMod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every word that a temporal expression can hold, found by its letters without making a string of them.
///
/// An open-addressing table from the hash of the folded letters to the [Word]. Immutable once built and safe for any
/// number of threads.
final class TimexLexicon {
    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Word[] table;

    /// Reads the lexicon files of the program.
    ///
    /// @throws IllegalArgumentException where a row is malformed, naming the file and the line
    TimexLexicon() {
        read("months", row -> {
            boolean beside = row.cell(2).equals("NUMBERED");
            word(row.cell(0)).add(beside ? Sense.MONTH_BESIDE_NUMBER : Sense.MONTH, Integer.parseInt(row.cell(1)));
        });
        read("weekdays", row -> {
            boolean beside = row.cell(2).equals("NUMBERED");
            word(row.cell(0)).add(beside ? Sense.WEEKDAY_BESIDE_DATE : Sense.WEEKDAY, Integer.parseInt(row.cell(1)));
        });
        read("units", this::unit);
        read("numbers", row -> word(row.cell(0)).add(Sense.valueOf(row.cell(1)), Integer.parseInt(row.cell(2))));
        read("timewords", this::timeWord);
        read("tense", row -> word(row.cell(0)).add(Sense.valueOf("CUE_" + row.cell(1)), 0));
        read("datenames", this::dateName);
        read("abbreviations", row -> {
            if (row.cell(0).indexOf('.') < 0) {
                word(row.cell(0)).add(Sense.ABBREVIATION, 0);
            }
        });
        phrases("relative", Phrase.Kind.RELATIVE);
        phrases("references", Phrase.Kind.REFERENCE);
        phrases("dayparts", Phrase.Kind.PART_OF_DAY);
        phrases("zones", Phrase.Kind.ZONE);
        phrases("holidays", Phrase.Kind.HOLIDAY);
        phrases("hijrimonths", Phrase.Kind.HIJRI_MONTH);
        phrases("seasons", Phrase.Kind.SEASON);
        phrases("eras", Phrase.Kind.ERA);
        phrases("sets", Phrase.Kind.SET);
        phrases("lengths", Phrase.Kind.LENGTH);
        table = new Word[Integer.highestOneBit(words.size() * 4) * 2];
        for (Word word : words.values()) {
            int slot = hash(word.text) & table.length - 1;
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = word;
        }
    }

    /// All words, in no order that matters.
    List<Word> words() {
        return List.copyOf(words.values());
    }

    /// The word whose folded letters are `letters[from, to)`, or [Word#NONE].
    ///
    /// @param hash of those letters, as [#hash(int, char)] adds them up
    Word find(char[] letters, int from, int to, int hash) {
        int slot = hash & table.length - 1;
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (same(word.text, letters, from, to)) {
                return word;
            }
            slot = slot + 1 & table.length - 1;
        }
        return Word.NONE;
    }

    /// The hash of some letters followed by one more folded letter.
    static int hash(int hash, char letter) {
        return (hash ^ letter) * 0x01000193; // FNV-1a
    }

    /// Lower case, with one kind of apostrophe.
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
        }
        return c == '’' || c == '‘' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    private static boolean same(String word, char[] letters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(letters[from + i])) {
                return false;
            }
        }
        return true;
    }

    private interface RowReader {
        void read(Lexicon.Row row);
    }

    private static void read(String name, RowReader reader) {
        Lexicon lexicon = Lexicon.named(name);
        for (Lexicon.Row row : lexicon.rows()) {
            try {
                reader.read(row);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(lexicon.name() + ":" + row.line() + ": " + e.getMessage(), e);
            }
        }
    }

    private void unit(Lexicon.Row row) {
        int unit = Unit.valueOf(row.cell(1)).ordinal();
        String amount = row.cell(2);
        Word word = word(row.cell(0));
        if (amount.equals("OF_IT")) {
            word.add(Sense.UNIT_OF_IT, unit);
        } else if (amount.isEmpty() || amount.endsWith("x")) {
            word.add(Sense.UNIT, unit);
            word.add(
                    Sense.UNIT_FACTOR,
                    amount.isEmpty() ? 1 : Integer.parseInt(amount.substring(0, amount.length() - 1)));
        } else {
            word.add(Sense.ONE_UNIT, unit);
            word.add(Sense.ONE_UNIT_AMOUNT, Integer.parseInt(amount));
        }
    }

    private void timeWord(Lexicon.Row row) {
        Sense sense = Sense.valueOf(row.cell(1));
        int value = switch (sense) {
            case DIRECTION -> Direction.valueOf(row.cell(2)).ordinal();
            case EDGE, APPROXIMATE, SUPERLATIVE -> TimexMod.valueOf(row.cell(2)).ordinal();
            case MERIDIEM -> row.cell(2).equals("PM") ? 1 : 0;
            case ERA -> row.cell(2).equals("HIJRI") ? 1 : 0;
            default -> 0;
        };
        word(row.cell(0)).add(sense, value);
    }

    private void dateName(Lexicon.Row row) {
        for (String use : row.cell(1).split(",", -1)) {
            Sense sense = switch (use) {
                case "BEFORE:YEAR" -> Sense.NAME_BEFORE_YEAR;
                case "BEFORE:WEEKDAY" -> Sense.NAME_BEFORE_WEEKDAY;
                case "BEFORE:DAY" -> Sense.NAME_BEFORE_DAY;
                case "BEFORE:MONTH" -> Sense.NAME_BEFORE_MONTH;
                case "BEFORE:LENGTH" -> Sense.NAME_BEFORE_LENGTH;
                case "BEFORE:SEASON" -> Sense.NAME_BEFORE_SEASON;
                case "BEFORE:HOLIDAY" -> Sense.NAME_BEFORE_HOLIDAY;
                case "BEFORE:PART" -> Sense.NAME_BEFORE_PART;
                case "AFTER:NUMBER" -> Sense.COUNTED;
                default -> throw new IllegalArgumentException("unknown use " + use);
            };
            word(row.cell(0)).add(sense, 0);
        }
    }

    private void phrases(String name, Phrase.Kind kind) {
        read(name, row -> {
            List<Word> parts = new ArrayList<>();
            for (String part : row.cell(0).replace("-", " - ").split(" ", -1)) {
                parts.add(word(part));
            }
            Phrase phrase =
                    new Phrase(kind, parts, row.cells().subList(1, row.cells().size()));
            parts.getFirst().add(phrase);
        });
    }

    private Word word(String text) {
        boolean letters = text.chars().allMatch(c -> Character.isLetter(c) || c == '\'');
        if (text.isEmpty() || !text.equals("-") && !letters || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no folded word: '" + text + "'");
        }
        return words.computeIfAbsent(text, t -> new Word(t, words.size()));
    }
}
