package id.linimasa.article;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One JSON object while it is read. What it is shows at its end: an article, a set of articles under their ids, or a
/// table by columns, as data frames write one (`{"title": {"0": …}, "text": {"0": …}}`, `{"title": […], "text": […]}`).
final class JsonRecord {
    /// A record may be as large as so many articles: tables by columns come whole.
    private static final int ARTICLES = 4;

    /// An object that has less text is a picture, a person or a place, no article under its id.
    private static final int SHORTEST_TEXT = 100;

    private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,9}");

    private final FieldMapping mapping;
    private final long longest;
    private final Consumer<Map<String, String>> sink;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    private long length;
    private @Nullable Map<String, String> first;
    private String firstKey = "";
    private boolean many;

    /// @param sink takes the records that this object turns out to be
    JsonRecord(FieldMapping mapping, ReadOptions.Limits limits, Consumer<Map<String, String>> sink) {
        this.mapping = mapping;
        this.longest = (long) ARTICLES * limits.articleBytes();
        this.sink = sink;
    }

    /// What was read, flat, articles within it too.
    Map<String, String> flat() {
        Map<String, String> only = first;
        if (only != null && !many) {
            flatten(firstKey, only);
        }
        return fields;
    }

    /// A field of this object; the first of a name counts.
    void put(String key, String value) {
        took(key.length() + value.length());
        fields.putIfAbsent(key, value);
    }

    /// Counts what this object makes the reader hold.
    ///
    /// @throws UncheckedIOException where it is more than allowed
    void took(int characters) {
        length += characters;
        if (length > longest) {
            throw new UncheckedIOException(new BadInputException(Reasons.tooLong(longest)));
        }
    }

    /// A list of words: a text of so many lines, or a column.
    void putList(String key, List<String> words) {
        List<String> told = words.stream().filter(w -> !w.isEmpty()).toList();
        if (told.isEmpty()) {
            return;
        }
        put(key, String.join("\n", told));
        Map<String, String> column = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            column.put(Integer.toString(i), words.get(i));
        }
        columns.putIfAbsent(key, column);
    }

    /// The names of columns that stand before the rows of a table (`{"columns": […], "data": [[…]]}`), or null.
    @Nullable
    List<String> names() {
        Map<String, String> names = columns.get("columns");
        return names != null && mapping.fits(names.values()) ? List.copyOf(names.values()) : null;
    }

    /// An object within this one. The second that is an article by itself shows that this object is a set of them: they
    /// are handed on as they come.
    void putInner(String key, Map<String, String> inner) {
        if (!isArticle(key, inner)) {
            flatten(key, inner);
        } else if (many) {
            sink.accept(inner);
        } else if (first == null) {
            first = inner;
            firstKey = key;
        } else {
            many = true;
            sink.accept(first);
            sink.accept(inner);
        }
    }

    private boolean isArticle(String key, Map<String, String> inner) {
        String text = mapping.choose(inner.keySet()).get(ArticleField.TEXT);
        return text != null
                && inner.getOrDefault(text, "").length() >= SHORTEST_TEXT
                && mapping.choose(Set.of(key)).isEmpty()
                && tellsMoreThanText(mapping.choose(inner.keySet()).keySet());
    }

    private static boolean tellsMoreThanText(Set<ArticleField> fields) {
        return fields.contains(ArticleField.TITLE)
                || fields.contains(ArticleField.DATE)
                || fields.contains(ArticleField.URL);
    }

    private void flatten(String key, Map<String, String> inner) {
        inner.forEach((field, value) -> put(key + "." + field, value));
        String named = inner.getOrDefault("name", inner.getOrDefault("rendered", inner.get("title")));
        if (named != null) {
            put(key, named);
        }
        if (inner.keySet().stream().allMatch(ROW_NUMBER.asMatchPredicate())) {
            columns.putIfAbsent(key, inner);
        }
    }

    /// Nothing more comes: hands on what it was.
    void end() {
        if (many) {
            return;
        }
        Map<String, String> only = first;
        if (only != null && !mapping.choose(fields.keySet()).containsKey(ArticleField.TEXT)) {
            sink.accept(only);
            return;
        }
        flat();
        List<String> rows = rows();
        if (!rows.isEmpty()) {
            rows.forEach(row -> sink.accept(row(row)));
        } else if (!fields.isEmpty()) {
            sink.accept(fields);
        }
    }

    /// The rows of a table by columns: all that an article needs is a column, and these name the same rows; none where
    /// this is no table.
    private List<String> rows() {
        Map<ArticleField, String> chosen = mapping.choose(columns.keySet());
        String text = chosen.get(ArticleField.TEXT);
        if (text == null || !tellsMoreThanText(chosen.keySet())) {
            return List.of();
        }
        Set<String> rows = column(text).keySet();
        boolean same = chosen.values().stream()
                .allMatch(name -> rows.containsAll(column(name).keySet()));
        boolean alone = mapping.choose(fields.keySet()).values().stream()
                .allMatch(name -> columns.containsKey(name) || columns.containsKey(beforeDot(name)));
        return same && alone ? new ArrayList<>(rows) : List.of();
    }

    private Map<String, String> column(String name) {
        return columns.getOrDefault(name, Map.of());
    }

    private static String beforeDot(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private Map<String, String> row(String row) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            String cell = column.get(row);
            if (cell != null) {
                cells.put(name, cell);
            }
        });
        return cells;
    }
}
