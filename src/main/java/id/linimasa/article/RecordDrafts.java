package id.linimasa.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes drafts of records: of a table's row, a JSON object, a feed's item. Immutable.
final class RecordDrafts {
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:p|br|div|span|strong|em|figure|img|h[1-6]|ul|article)\\b[^<>]{0,400}>");
    private static final Set<String> NOTHING =
            Set.of("", "null", "none", "nan", "n/a", "-", "undefined", "tidak ditemukan");

    private final FieldMapping mapping;

    RecordDrafts(FieldMapping mapping) {
        this.mapping = mapping;
    }

    /// The draft of a record, or null where it has no text.
    ///
    /// @param values the record's fields by name, in order
    @Nullable
    Draft draft(String source, Map<String, String> values) {
        Map<ArticleField, String> fields = mapping.choose(told(values).keySet());
        String text = value(values, fields, ArticleField.TEXT);
        if (text == null) {
            return null;
        }
        Metadata metadata = new Metadata(
                value(values, fields, ArticleField.TITLE),
                value(values, fields, ArticleField.PUBLISHER),
                value(values, fields, ArticleField.AUTHOR),
                value(values, fields, ArticleField.URL),
                value(values, fields, ArticleField.DATE),
                fields.getOrDefault(ArticleField.DATE, ""));
        return text.indexOf('<') >= 0 && MARKUP.matcher(text).find()
                ? rendered(source, text, metadata)
                : new Draft(source, text, metadata);
    }

    /// A field that holds HTML is rendered, as a page is.
    static Draft rendered(String source, String html, Metadata metadata) {
        Draft page = HtmlArticleReader.draft(source, html, metadata.url());
        return new Draft(source, page.text(), metadata, page.marked());
    }

    /// Empty fields are as good as missing: the text may then be in another one.
    private static Map<String, String> told(Map<String, String> values) {
        Map<String, String> told = new LinkedHashMap<>(values);
        told.values().removeIf(RecordDrafts::saysNothing);
        return told;
    }

    private static @Nullable String value(
            Map<String, String> values, Map<ArticleField, String> fields, ArticleField field) {
        String name = fields.get(field);
        String value = name == null ? null : values.get(name);
        if (value == null || saysNothing(value)) {
            return null;
        }
        return field == ArticleField.TEXT ? value : value.strip();
    }

    private static boolean saysNothing(String value) {
        return value.length() < 20 && NOTHING.contains(value.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
