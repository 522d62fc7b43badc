package id.linimasa.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One block of a rendered page: what a browser shows without a break in it.
///
/// @param start of its text in the page's text
/// @param end one past its text
/// @param element the innermost element around all of it
/// @param linked how many of its characters are link text
record PageBlock(int start, int end, Element element, int linked) {
    private static final int SHORTEST_PROSE = 80;
    private static final Set<String> APART =
            Set.of("nav", "aside", "form", "button", "footer", "select", "label", "menu");
    private static final Pattern CAPTION_CLASS =
            Pattern.compile("(?:^|[-_ ])(?:caption|wp-caption|pic-?detail|foto-?ket|credit|kredit)s?(?:$|[-_ ])");
    private static final Pattern APART_CLASS = Pattern.compile(
            "(?:^|[-_\\s])(?:related|terkait|baca-?juga|read-?also|shares?|share[a-z]*|social|tags?|comments?|komentar"
                    + "|sidebar|side|promo|adv|ads?|advert[a-z]*|iklan|breadcrumbs?|newsletter|recommend[a-z]*"
                    + "|rekomendasi|populer|terpopuler|trending|most|widget|menu|nav[a-z]*|footer|copyright"
                    + "|disqus|paging|pagination|lihat-?juga|box-?link|linksisip|inject[a-z]*|parallax|subscribe"
                    + "|twitter-tweet|instagram-media|fb-post|tiktok-embed)(?:$|[-_\\s])");

    int length() {
        return end - start;
    }

    /// How much of a story it tells: its length beyond a teaser's, nothing where it mostly links elsewhere.
    int prose() {
        return linked * 3 > length() ? 0 : Math.max(0, length() - SHORTEST_PROSE);
    }

    boolean mostlyLinks() {
        return linked * 10 >= length() * 8;
    }

    boolean inside(Element container) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == container) {
                return true;
            }
        }
        return false;
    }

    /// Whether an element around it, inside `container`, says that it is no part of the story.
    boolean apart(Element container) {
        for (Element e = element; e != null && e != container; e = e.parent()) {
            if (APART.contains(e.normalName()) || APART_CLASS.matcher(names(e)).find()) {
                return true;
            }
        }
        return false;
    }

    /// Whether an element around it, inside `container`, says that it is a picture's caption.
    boolean caption(@Nullable Element container) {
        for (Element e = element; e != null && e != container; e = e.parent()) {
            if (e.normalName().equals("figcaption")
                    || e.normalName().equals("figure")
                    || CAPTION_CLASS.matcher(names(e)).find()) {
                return true;
            }
        }
        return false;
    }

    private static String names(Element e) {
        return (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    }
}
