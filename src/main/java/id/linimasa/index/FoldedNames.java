package id.linimasa.index;

import id.linimasa.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The names of a facet and the other names of the same, in lower case without accents, to be searched by the
/// beginnings of their words: `joko` and `jokowi` both find Joko Widodo.
///
/// Immutable and safe for any number of threads. A walk over all names takes about a millisecond for 20,000.
final class FoldedNames {
    /// Between a canonical and another name; no name holds it.
    private static final char BETWEEN = '\u0000';

    private final String[] folded;
    private final Ordinals ordinals;
    private final int[] totals;

    FoldedNames(Snapshot snapshot, Facet facet) throws IOException {
        this.ordinals = snapshot.ordinals(facet);
        this.totals = snapshot.totals(facet);
        this.folded = new String[ordinals.size()];
        Map<String, StringBuilder> others = others(snapshot);
        for (int i = 0; i < folded.length; i++) {
            String name = ordinals.value(i);
            StringBuilder more = others.get(name);
            folded[i] = fold(more == null ? name : name + more);
        }
    }

    /// The value that tells another name of what has a canonical one.
    static BytesRef other(String other, String canonical) {
        return new BytesRef(canonical + BETWEEN + other);
    }

    /// The other names by canonical name, each on a line of its own.
    private static Map<String, StringBuilder> others(Snapshot snapshot) throws IOException {
        Set<String> told = new TreeSet<>();
        for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
            TermsEnum values = DocValues.getSortedSet(leaf.reader(), IndexSchema.OTHER_NAME)
                    .termsEnum();
            for (BytesRef value = values.next(); value != null; value = values.next()) {
                told.add(value.utf8ToString());
            }
        }
        Map<String, StringBuilder> others = new HashMap<>();
        for (String both : told) {
            int between = both.indexOf(BETWEEN);
            others.computeIfAbsent(both.substring(0, between), n -> new StringBuilder())
                    .append('\n')
                    .append(both, between + 1, both.length());
        }
        return others;
    }

    /// A name and how many events have it.
    record Hit(String name, int events) {}

    /// The names in which a word begins with `typed`, the most frequent first.
    List<Hit> beginning(String typed, int limit) throws IOException {
        String wanted = fold(typed);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < folded.length; i++) {
            if (totals[i] > 0 && beginsAWord(folded[i], wanted)) {
                found.add(i);
            }
        }
        found.sort((a, b) -> Integer.compare(totals[b], totals[a]));
        List<Hit> hits = new ArrayList<>();
        for (int i : found.subList(0, Math.min(limit, found.size()))) {
            hits.add(new Hit(ordinals.value(i), totals[i]));
        }
        return hits;
    }

    /// Whether a word of the name begins so, or one of the other names, which stand on lines of their own: the second
    /// word of a by-name (`Negeri Gajah Putih`) would suggest what nobody means.
    private static boolean beginsAWord(String names, String wanted) {
        int end = names.indexOf('\n');
        for (int at = names.indexOf(wanted); at >= 0; at = names.indexOf(wanted, at + 1)) {
            char before = at == 0 ? '\n' : names.charAt(at - 1);
            if (before == '\n' || (end < 0 || at < end) && !Character.isLetterOrDigit(before)) {
                return true;
            }
        }
        return false;
    }

    static String fold(String name) {
        char[] in = name.toLowerCase(Locale.ROOT).toCharArray();
        char[] out = new char[in.length * 4]; // a letter folds to four at most
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        return new String(out, 0, length);
    }
}
