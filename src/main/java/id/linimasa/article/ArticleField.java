package id.linimasa.article;

import java.util.Locale;

/// What an article of a table, a JSON object or a feed may tell of itself.
enum ArticleField {
    TITLE,
    TEXT,
    DATE,
    URL,
    PUBLISHER,
    AUTHOR;

    /// The name that `--map` calls it by.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
