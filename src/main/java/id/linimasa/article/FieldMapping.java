package id.linimasa.article;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which fields of a table or a JSON object hold an article's headline, text, date, address, outlet and author: as the
/// user says (`text=isi`), else by their usual names, Indonesian and English. Immutable.
///
/// Names compare without case, blanks, `_`, `-` and `.`; of several usual names the earlier one in the list wins.
final class FieldMapping {
    private static final Map<ArticleField, List<String>> USUAL = new EnumMap<>(Map.of(
            ArticleField.TITLE,
                    List.of("title", "judul", "headline", "judulberita", "newstitle", "articletitle", "name"),
            ArticleField.TEXT,
                    List.of(
                            "text",
                            "content",
                            "body",
                            "isi",
                            "isiberita",
                            "fulltext",
                            "articlebody",
                            "articletext",
                            "contenttext",
                            "konten",
                            "teks",
                            "artikel",
                            "article",
                            "maintext",
                            "contentencoded",
                            "contenthtml",
                            "narasi",
                            "berita",
                            "newscontent",
                            "cleantext",
                            "story",
                            "paragraph",
                            "description",
                            "deskripsi",
                            "summary",
                            "ringkasan"),
            ArticleField.DATE,
                    List.of(
                            "date",
                            "published",
                            "tanggal",
                            "publishedat",
                            "datepublished",
                            "publishdate",
                            "publisheddate",
                            "pubdate",
                            "publicationdate",
                            "publishedtime",
                            "dateposted",
                            "tanggalterbit",
                            "tanggalpublikasi",
                            "tgl",
                            "waktu",
                            "timestamp",
                            "datetime",
                            "createdat",
                            "created",
                            "time",
                            "firstseen"),
            ArticleField.URL,
                    List.of(
                            "url",
                            "link",
                            "href",
                            "permalink",
                            "tautan",
                            "originallink",
                            "sourceurl",
                            "articleurl",
                            "canonical",
                            "canonicalurl",
                            "newsurl",
                            "guid"),
            ArticleField.PUBLISHER,
                    List.of(
                            "publisher",
                            "source",
                            "media",
                            "outlet",
                            "sumber",
                            "sourcename",
                            "sitename",
                            "site",
                            "portal",
                            "publishername",
                            "sourcedomain",
                            "domain",
                            "newspaper",
                            "koran",
                            "situs"),
            ArticleField.AUTHOR,
                    List.of(
                            "author",
                            "penulis",
                            "authors",
                            "byline",
                            "reporter",
                            "wartawan",
                            "creator",
                            "authorname",
                            "jurnalis",
                            "pewarta",
                            "editor")));

    /// So many choices are remembered: the records of one source have few sets of names.
    private static final int REMEMBERED = 256;

    private final Map<String, String> said;
    private final Map<List<String>, Map<ArticleField, String>> chosenBefore = new ConcurrentHashMap<>();

    /// @param said what the user says: our key (`title`, `text`, `date`, `url`, `publisher`, `author`) → the field
    /// there
    /// @throws IllegalArgumentException where a key is none of ours
    FieldMapping(Map<String, String> said) {
        for (String key : said.keySet()) {
            if (USUAL.keySet().stream().noneMatch(field -> field.key().equals(key))) {
                throw new IllegalArgumentException(
                        "tidak ada bidang bernama " + key + "; yang ada: title, text, date, url, publisher, author");
            }
        }
        this.said = Map.copyOf(said);
    }

    /// Chooses among the names that a table or object has: our field → its name there.
    Map<ArticleField, String> choose(Collection<String> names) {
        List<String> key = List.copyOf(names);
        Map<ArticleField, String> known = chosenBefore.get(key);
        if (known != null) {
            return known;
        }
        Map<ArticleField, String> chosen = Collections.unmodifiableMap(chosen(names));
        if (chosenBefore.size() < REMEMBERED) {
            chosenBefore.put(key, chosen);
        }
        return chosen;
    }

    private Map<ArticleField, String> chosen(Collection<String> names) {
        Map<ArticleField, String> chosen = new EnumMap<>(ArticleField.class);
        for (ArticleField field : ArticleField.values()) {
            String name = nameOf(field, names);
            if (name != null) {
                chosen.put(field, name);
            }
        }
        return chosen;
    }

    private @Nullable String nameOf(ArticleField field, Collection<String> names) {
        String wanted = said.get(field.key());
        if (wanted != null) {
            return find(wanted, names);
        }
        for (String usual : USUAL.getOrDefault(field, List.of())) {
            String name = find(usual, names);
            if (name != null && !said.containsValue(name)) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String find(String wanted, Collection<String> names) {
        String folded = fold(wanted);
        for (String name : names) {
            if (fold(name).equals(folded)) {
                return name;
            }
        }
        return null;
    }

    private static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /// Whether these column names are those of a table of articles: there is a text, and one thing more.
    boolean fits(Collection<String> names) {
        Map<ArticleField, String> chosen = choose(names);
        return chosen.containsKey(ArticleField.TEXT)
                && (chosen.size() > 1 || said.containsKey(ArticleField.TEXT.key()));
    }
}
