package id.linimasa.extract.timex;

import java.util.Arrays;

/// The words, numbers and marks of a text as parallel arrays, each word looked up once.
///
/// Words are runs of letters, numbers runs of digits, everything else that is visible a mark of one character. Indexes
/// outside the text answer as if nothing stood there. Filled by [TokenScanner], read by the rules; used by one thread.
final class Tokens {
    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte MARK = 2;

    final String text;
    private int size;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private int[] sentences;
    private boolean[] breaks;
    private Word[] words;

    Tokens(String text) {
        this.text = text;
        int capacity = 64 + text.length() / 6;
        kinds = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        numbers = new int[capacity];
        sentences = new int[capacity];
        breaks = new boolean[capacity];
        words = new Word[capacity];
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /// The number of the sentence that token `i` stands in.
    int sentence(int i) {
        return sentences[i];
    }

    /// Whether a new line, paragraph or span begins before token `i`; no expression reaches across.
    boolean breaksBefore(int i) {
        return i >= size || breaks[i];
    }

    /// Whether nothing stands between token `i` and the one before it.
    boolean touches(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /// The word of the lexicons that token `i` is, or [Word#NONE].
    Word word(int i) {
        return i >= 0 && i < size ? words[i] : Word.NONE;
    }

    boolean is(int i, Sense sense) {
        return i >= 0 && i < size && words[i].is(sense);
    }

    int value(int i, Sense sense) {
        return words[i].value(sense);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && kinds[i] == NUMBER;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && kinds[i] == WORD;
    }

    /// How many digits number `i` has.
    int digits(int i) {
        return ends[i] - starts[i];
    }

    /// The value of number `i`; -1 where it has more than nine digits.
    int number(int i) {
        return numbers[i];
    }

    /// Whether token `i` is this mark.
    boolean isMark(int i, char mark) {
        return i >= 0 && i < size && kinds[i] == MARK && text.charAt(starts[i]) == mark;
    }

    /// The mark that token `i` is, or 0.
    char mark(int i) {
        return i >= 0 && i < size && kinds[i] == MARK ? text.charAt(starts[i]) : 0;
    }

    /// Whether token `i` is this mark and touches both its neighbours.
    boolean isGlue(int i, char mark) {
        return isMark(i, mark) && touches(i) && touches(i + 1);
    }

    /// Whether token `i` is a hyphen or dash of any length.
    boolean isDash(int i) {
        char c = mark(i);
        return c == '-' || c == '–' || c == '—' || c == '‐' || c == '‑' || c == '−';
    }

    /// Whether word `i` begins with a capital.
    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /// Whether word `i` is written in capitals alone.
    boolean isAllCapitals(int i) {
        if (!isWord(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether token `i` is a capitalised word that no lexicon knows: most likely a name.
    boolean isUnknownCapital(int i) {
        return isCapital(i) && words[i] == Word.NONE;
    }

    /// Whether token `i` opens its sentence.
    boolean opensSentence(int i) {
        return i == 0 || i < size && sentences[i] != sentences[i - 1];
    }

    String words(int from, int to) {
        return to <= from ? "" : text.substring(starts[from], ends[to - 1]);
    }

    void addWord(int start, int end, Word word, int sentence, boolean breakBefore) {
        add(WORD, start, end, word, -1, sentence, breakBefore);
    }

    void addNumber(int start, int end, int number, int sentence, boolean breakBefore) {
        add(NUMBER, start, end, Word.NONE, number, sentence, breakBefore);
    }

    void addMark(int start, Word word, int sentence, boolean breakBefore) {
        add(MARK, start, start + 1, word, -1, sentence, breakBefore);
    }

    private void add(byte kind, int start, int end, Word word, int number, int sentence, boolean breakBefore) {
        if (size == starts.length) {
            grow();
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        numbers[size] = number;
        sentences[size] = sentence;
        breaks[size] = breakBefore;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        sentences = Arrays.copyOf(sentences, capacity);
        breaks = Arrays.copyOf(breaks, capacity);
    }
}
