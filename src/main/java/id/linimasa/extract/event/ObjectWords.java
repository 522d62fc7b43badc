package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import java.util.Set;

/// The words behind a verb that say what it is about, short enough for a title: up to the end of the clause, a
/// date or the ninth word, without brackets.
///
/// Immutable and safe for any number of threads.
final class ObjectWords {
    private static final int MOST = 9;
    private static final Set<String> DANGLING = Set.of(
            "untuk",
            "yang",
            "agar",
            "pada",
            "di",
            "ke",
            "dari",
            "dengan",
            "dan",
            "atas",
            "terhadap",
            "kepada",
            "soal",
            "bahwa",
            "telah",
            "akan",
            "serta",
            "dalam",
            "oleh",
            "secara",
            "sebagai",
            "sejak",
            "hingga",
            "tersebut",
            "itu",
            "hari",
            "per",
            "mulai",
            "tentang",
            "sebelum",
            "setelah",
            "para",
            "lebih",
            "sebuah",
            "seperti",
            "berusia",
            "seorang",
            "sebanyak",
            "selama",
            "sekitar",
            "menuju",
            "sejumlah",
            "wilayah",
            "melalui",
            "karena",
            "jika");

    private final String text;
    private final Grammar grammar;

    ObjectWords(String text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /// The empty string where the verb has no object.
    String behind(SentenceView view, int from) {
        int end = from;
        boolean quoted = from > 0 && view.word(from - 1).quoted();
        while (end < view.size() && end - from < MOST) {
            Word w = view.word(end);
            boolean stop = w.time() >= 0
                    || w.quoted() != quoted
                    || w.mark() && !w.is("-") && !w.is("\"") && !w.is("“") && !w.is("”")
                    || end > from && grammar.is(WordClass.CONJUNCTION, w.lower()) && !w.is("bahwa") && !w.is("yang")
                    || grammar.said(w.lower()) && end > from
                    || grammar.source(w.lower());
            if (stop) {
                break;
            }
            end++;
        }
        while (end > from
                && (DANGLING.contains(view.lower(end - 1)) || view.word(end - 1).mark())) {
            end--;
        }
        if (end == from) {
            return "";
        }
        return spaced(view, from, end)
                .replaceAll("\\s+", " ")
                .replaceAll("[\"“”]", "")
                .strip();
    }

    /// The words as written, with the spaces that a cut link left out.
    private String spaced(SentenceView view, int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            Word w = view.word(i);
            int gap = i == from ? w.span().start() : view.word(i - 1).span().end();
            boolean glued = i > from
                    && gap == w.span().start()
                    && !w.mark()
                    && !view.word(i - 1).mark();
            words.append(glued ? " " : text.substring(gap, w.span().start()))
                    .append(w.span().of(text));
        }
        return words.toString();
    }

    /// The first words of the sentence's quotation, the empty string where it has none.
    String quoted(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (view.word(i).quoted()) {
                int end = i;
                while (end < view.size() && end - i < MOST && view.word(end).quoted()) {
                    end++;
                }
                while (end > i && view.word(end - 1).mark()) {
                    end--;
                }
                return end == i
                        ? ""
                        : text.substring(
                                        view.word(i).span().start(),
                                        view.word(end - 1).span().end())
                                .replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
