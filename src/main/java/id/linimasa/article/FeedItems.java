package id.linimasa.article;

import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The items of a feed, one after another: RSS 0.9x, 1.0 and 2.0 (`item`), Atom (`entry`).
final class FeedItems {
    private final XMLStreamReader xml;
    private final int longest;
    private int count;
    private @Nullable String channel;

    FeedItems(XMLStreamReader xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /// One item.
    ///
    /// @param text its longest text, HTML as a rule, or null
    record Item(@Nullable String text, Metadata metadata) {}

    /// How many items have been read.
    int count() {
        return count;
    }

    /// The next item, or null at the end.
    @Nullable
    Item next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("item") || name.equals("entry")) {
                    count++;
                    return item();
                }
                if (name.equals("title") && channel == null) {
                    channel = text();
                }
            }
        }
        return null;
    }

    private Item item() throws XMLStreamException {
        Map<ArticleField, String> told = new EnumMap<>(ArticleField.class);
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (take(told)) {
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        String publisher = told.getOrDefault(ArticleField.PUBLISHER, channel);
        return new Item(
                told.get(ArticleField.TEXT),
                new Metadata(
                        told.get(ArticleField.TITLE),
                        publisher,
                        told.get(ArticleField.AUTHOR),
                        told.get(ArticleField.URL),
                        told.get(ArticleField.DATE),
                        "pubDate"));
    }

    /// Takes an element that tells something; true where it was read to its end.
    private boolean take(Map<ArticleField, String> told) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            // titles are HTML in many feeds, escaped once more
            case "title" -> told.putIfAbsent(ArticleField.TITLE, Parser.unescapeEntities(text(), false));
            case "link" -> {
                String href = xml.getAttributeValue(null, "href");
                String relation = xml.getAttributeValue(null, "rel");
                String words = text();
                if (relation == null || relation.equals("alternate")) {
                    told.putIfAbsent(ArticleField.URL, href == null ? words : href);
                }
            }
            case "pubDate", "published", "date", "issued" -> told.put(ArticleField.DATE, text());
            case "updated", "modified" -> told.putIfAbsent(ArticleField.DATE, text());
            case "creator", "author" -> told.putIfAbsent(ArticleField.AUTHOR, text());
            case "source" -> told.putIfAbsent(ArticleField.PUBLISHER, text());
            case "encoded", "content", "description", "summary", "fulltext" -> {
                String words = text();
                String before = told.get(ArticleField.TEXT);
                if (!words.isEmpty() && (before == null || words.length() > before.length())) {
                    told.put(ArticleField.TEXT, words);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The words of an element and of those within it, read to its end.
    ///
    /// @throws XMLStreamException where they are more than one article may have
    private String text() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    words.append(
                            xml.getLocalName().equals("p") || xml.getLocalName().equals("div") ? "\n" : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE -> words.append(' ');
                default -> {}
            }
            if (words.length() > longest) {
                throw new XMLStreamException("satu butir umpan lebih besar dari " + (longest >> 20) + " MB");
            }
        }
        return words.toString().strip();
    }
}
