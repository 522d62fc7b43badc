package id.linimasa.index;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityRole;
import id.linimasa.model.Extraction;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Who bears which office, as articles say it: `menteri luar negeri rusia` beside `Sergey Lavrov`. Kept with
/// articles, for an event names its people without their offices.
final class OfficeHolders {
    /// Between an office and a name; neither holds it.
    private static final char BETWEEN = '\u0000';

    private OfficeHolders() {}

    static void add(Document article, Extraction extraction) {
        for (Entity entity : extraction.entities()) {
            if (entity.kind() == EntityKind.PERSON) {
                for (EntityRole role : entity.roles()) {
                    article.add(new SortedSetDocValuesField(
                            IndexSchema.OFFICE,
                            new BytesRef(FoldedNames.fold(role.title()) + BETWEEN + entity.name())));
                }
            }
        }
    }

    /// The names of those whose office holds these words, one after another. Walks over all offices: a few milliseconds
    /// for 100,000.
    static Set<String> of(Snapshot snapshot, String office) throws IOException {
        String wanted = ' ' + words(FoldedNames.fold(office)) + ' ';
        Set<String> names = new TreeSet<>();
        for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
            TermsEnum values =
                    DocValues.getSortedSet(leaf.reader(), IndexSchema.OFFICE).termsEnum();
            for (BytesRef value = values.next(); value != null; value = values.next()) {
                String both = value.utf8ToString();
                int between = both.indexOf(BETWEEN);
                if ((' ' + words(both.substring(0, between)) + ' ').contains(wanted)) {
                    names.add(both.substring(between + 1));
                }
            }
        }
        return names;
    }

    /// Letters and digits alone, parted by single spaces.
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (!gap) {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
