package id.linimasa.export.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Text made safe for markup. What comes from articles is never trusted.
public final class Markup {
    private Markup() {}

    /// Text for HTML and XML: the five characters that mean something become references, and what XML 1.0 forbids goes.
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::allowed).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /// The characters of XML 1.0.
    public static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }

    /// Text without what XML 1.0 forbids.
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Markup::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// On one line: line breaks and other runs of white space become one space.
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// A link that may be followed: http and https alone, so that no `javascript:` gets into a page.
    public static Optional<String> link(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // told as text elsewhere, never as a link
        }
    }
}
