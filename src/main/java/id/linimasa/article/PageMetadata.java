package id.linimasa.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's head says of its article: JSON-LD first, then OpenGraph, then meta elements and microdata.
final class PageMetadata {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "published-date",
            "content_publisheddate",
            "contentpublisheddate",
            "dtk:publishdate",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "cxenseparse:recs:publishtime",
            "release_date",
            "date",
            "article.published",
            "article:published",
            "createdate",
            "created");

    private PageMetadata() {}

    static Metadata of(Document page, @Nullable String source) {
        JsonNode article = article(page);
        String title = first(
                text(article.path("headline")), meta(page, "og:title"), meta(page, "twitter:title"), page.title());
        String publisher = first(
                text(article.path("publisher").path("name")),
                meta(page, "og:site_name"),
                meta(page, "application-name"));
        String url = first(canonical(page), meta(page, "og:url"), text(article.path("url")), source);
        String author = first(
                names(article.path("author")),
                meta(page, "author"),
                meta(page, "content_author"),
                meta(page, "dtk:author"));
        String date = text(article.path("datePublished"));
        String field = "JSON-LD datePublished";
        if (readable(date) == null) {
            date = null;
            for (String name : DATES) {
                String value = readable(meta(page, name));
                if (value != null) {
                    date = value;
                    field = name;
                    break;
                }
            }
        }
        if (date == null) {
            date = readable(microdata(page));
            field = "itemprop datePublished";
        }
        return new Metadata(
                title, publisher, samePlace(author, publisher) ? null : author, url, date, date == null ? "" : field);
    }

    /// Only a date with its year; a label such as `Kemarin` is none.
    private static @Nullable String readable(@Nullable String value) {
        return value == null || PrintedDate.ofField(value) == null ? null : value;
    }

    private static boolean samePlace(@Nullable String author, @Nullable String publisher) {
        return author != null
                && (author.startsWith("http")
                        || publisher != null && Normalized.of(author).equals(Normalized.of(publisher)));
    }

    private static JsonNode article(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = findArticle(JSON.readTree(script.data()), 0);
                if (found != null) {
                    return found;
                }
            } catch (JacksonException e) {
                // pages with broken JSON-LD are common, and have other metadata: on to the next script
            }
        }
        return JSON.missingNode();
    }

    private static @Nullable JsonNode findArticle(JsonNode node, int depth) {
        if (isArticle(node.path("@type"))) {
            return node;
        }
        if (depth < 4 && (node.isArray() || node.path("@graph").isArray())) {
            for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
                JsonNode found = findArticle(child, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        String name = type.asString("");
        return name.endsWith("Article")
                || Set.of("BlogPosting", "Report", "LiveBlogPosting").contains(name);
    }

    private static @Nullable String names(JsonNode author) {
        if (author.isArray()) {
            return author.isEmpty() ? null : names(author.get(0));
        }
        return text(author.isObject() ? author.path("name") : author);
    }

    private static @Nullable String text(JsonNode node) {
        String value = node.isString() ? node.asString().strip() : "";
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            String key =
                    first(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"), meta.attr("http-equiv"));
            String content = meta.attr("content").strip();
            if (key != null && key.toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty()) {
                return content;
            }
        }
        return null;
    }

    private static @Nullable String microdata(Document page) {
        Element dated = page.selectFirst("[itemprop=datePublished]");
        if (dated != null) {
            return first(dated.attr("content"), dated.attr("datetime"), dated.text());
        }
        Element time = page.selectFirst("article time[datetime], time[pubdate]");
        return time == null ? null : time.attr("datetime");
    }

    private static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        return link == null ? null : link.attr("href");
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
