package id.linimasa.extract.merge;

import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Words of a stretch of text as hashes, case folded: enough to tell how much two stretches share.
public final class Words {
    private Words() {}

    /// The hashes of the words with at least so many letters or digits, in text order.
    public static List<Integer> hashes(String text, Span span, int least) {
        List<Integer> hashes = new ArrayList<>();
        each(text, span, least, hashes::add);
        return hashes;
    }

    /// Hands each of these hashes on.
    static void each(String text, Span span, int least, IntConsumer sink) {
        int hash = 0;
        int length = 0;
        for (int i = span.start(); i <= span.end(); i++) {
            char c = i < span.end() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                length++;
            } else {
                if (length >= least) {
                    sink.accept(hash);
                }
                hash = 0;
                length = 0;
            }
        }
    }
}
