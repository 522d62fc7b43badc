package id.linimasa.annotate;

import id.linimasa.extract.entity.ArticleNames;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What joining the claims of many articles has to remember of one article.
///
/// @param id of the article
/// @param sequence the number of its record in the journal
/// @param written days since 1970, or [Profile#UNKNOWN]
/// @param signature of its text
/// @param names what it contributes to the linking of names
/// @param group the id of the smallest of its near-duplicates, itself included
/// @param heard the linked names of all it names
/// @param claims the ids of its claims
record ArticleFacts(
        String id,
        long sequence,
        int written,
        Signature signature,
        ArticleNames names,
        String group,
        Set<String> heard,
        List<String> claims) {

    ArticleFacts {
        heard = Set.copyOf(heard);
        claims = List.copyOf(claims);
    }

    ArticleFacts linked(String newGroup, Set<String> newHeard) {
        return new ArticleFacts(id, sequence, written, signature, names, newGroup, newHeard, claims);
    }

    Keyed keyed() {
        long day = written == Profile.UNKNOWN ? Long.MIN_VALUE : written;
        return new Keyed(id, Keys.of(this), day, day, bytes());
    }

    private byte[] bytes() {
        FactWriter out = new FactWriter()
                .text(id)
                .number(sequence)
                .signed(written)
                .raw(signature.numbers())
                .text(group)
                .texts(heard)
                .texts(claims);
        write(out, names.people());
        write(out, names.introduced());
        return out.texts(names.abbreviations()).bytes();
    }

    private static void write(FactWriter out, Map<String, Set<String>> sets) {
        out.number(sets.size());
        sets.forEach((name, set) -> out.text(name).texts(set));
    }

    static ArticleFacts read(byte[] bytes) {
        FactReader in = new FactReader(bytes);
        String id = in.text();
        long sequence = in.number();
        int written = Math.toIntExact(in.signed());
        Signature signature = Signature.of(in.raw());
        String group = in.text();
        Set<String> heard = new HashSet<>(in.texts());
        List<String> claims = new ArrayList<>(in.texts());
        Map<String, Set<String>> people = sets(in);
        Map<String, Set<String>> introduced = sets(in);
        ArticleNames names = new ArticleNames(people, introduced, new HashSet<>(in.texts()));
        return new ArticleFacts(id, sequence, written, signature, names, group, heard, claims);
    }

    private static Map<String, Set<String>> sets(FactReader in) {
        Map<String, Set<String>> sets = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            sets.put(in.text(), Set.copyOf(in.texts()));
        }
        return sets;
    }
}
