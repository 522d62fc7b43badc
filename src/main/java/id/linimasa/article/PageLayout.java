package id.linimasa.article;

import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells on a rendered page what is headline, story and caption, and what is menu, list and comment.
///
/// @param title the headline as the page shows it, or as its metadata tell it without the site's name; or null
/// @param marked what is known of the blocks: those of the story that look like story stay unmarked, for the filters
///     that know newsrooms
record PageLayout(@Nullable String title, List<TextSpan> marked) {
    /// A story is told by an element that holds this share of the page's prose.
    private static final double SHARE = 0.6;
    private static final double DECLARED_SHARE = 0.4;
    /// Captions tell little, unless the page is a gallery and they are all it tells.
    private static final int CAPTION_DISCOUNT = 8;

    private static final int BLOCKS_ABOVE_HEADLINE = 8;
    private static final int LONGEST_BYLINE = 130;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    PageLayout {
        marked = List.copyOf(marked);
    }

    static PageLayout of(Document page, PageText rendered, Metadata metadata) {
        Element container = container(page, rendered);
        List<PageBlock> blocks = rendered.blocks();
        int story = firstOf(blocks, container);
        String bare = withoutSite(metadata.title(), metadata.publisher());
        String full = bare == null ? "" : Normalized.of(bare);
        int headline = headline(rendered, full, Normalized.of(page.title()), story);
        int dated = dated(rendered, headline >= 0 ? headline : story, story);
        List<TextSpan> marked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            SpanKind kind =
                    i == headline ? SpanKind.TITLE : i == dated ? null : kind(rendered.text(), block, container);
            if (kind != null) {
                marked.add(new TextSpan(new Span(block.start(), block.end()), kind));
            }
        }
        String shown = headline < 0 ? null : words(rendered.text(), blocks.get(headline));
        return new PageLayout(shown != null ? shown : bare, marked);
    }

    /// The block outside the story that prints its date: one with a time of day rather than without, and the nearest to
    /// the headline; -1 where there is none.
    private static int dated(PageText rendered, int headline, int story) {
        int best = -1;
        int bestScore = Integer.MIN_VALUE;
        for (int i = Math.max(0, headline - BLOCKS_ABOVE_HEADLINE); i < story; i++) {
            PageBlock block = rendered.blocks().get(i);
            PrintedDate date = block.length() > LONGEST_BYLINE ? null : PrintedDate.find(words(rendered.text(), block));
            int score =
                    date == null ? Integer.MIN_VALUE : (date.iso().length() > 10 ? 1000 : 0) - Math.abs(i - headline);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static @Nullable SpanKind kind(String text, PageBlock block, Element container) {
        if (!block.inside(container)) {
            return SpanKind.BOILERPLATE;
        }
        if (block.caption(container)) {
            return SpanKind.CAPTION;
        }
        boolean sentence = block.length() > LONGEST_BYLINE && ".\"”!?".indexOf(text.charAt(block.end() - 1)) >= 0;
        return block.apart(container) || block.mostlyLinks() && !sentence ? SpanKind.BOILERPLATE : null;
    }

    /// The smallest element that holds most of the page's prose.
    private static Element container(Document page, PageText rendered) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageBlock block : rendered.blocks()) {
            int weight = block.caption(null) ? block.prose() / CAPTION_DISCOUNT : block.prose();
            if (weight > 0) {
                holders.add(block.element());
                for (Element e = block.element(); e != null; e = e.parent()) {
                    prose.merge(e, weight, Integer::sum);
                }
            }
        }
        Element body = page.body();
        int all = prose.getOrDefault(body, 0);
        Element found = body;
        for (Element declared : page.select("[itemprop=articleBody], article")) {
            if (prose.getOrDefault(declared, 0) > all * DECLARED_SHARE) {
                found = declared;
                break;
            }
        }
        while (true) {
            if (holders.contains(found)) {
                return found;
            }
            Element heaviest = null;
            for (Element child : found.children()) {
                if (prose.getOrDefault(child, 0) > prose.getOrDefault(found, 0) * SHARE) {
                    heaviest = child;
                }
            }
            if (heaviest == null || heaviest.normalName().equals("p")) {
                return found;
            }
            found = heaviest;
        }
    }

    private static int firstOf(List<PageBlock> blocks, Element container) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).inside(container)) {
                return i;
            }
        }
        return 0;
    }

    /// The block that shows the headline which the metadata tell: a heading rather than a line, before the story rather
    /// than after it, the nearest rather than one in a menu far above.
    private static int headline(PageText rendered, String told, String title, int story) {
        int best = -1;
        int bestScore = 0;
        List<PageBlock> blocks = rendered.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.length() < 8 || block.length() > 300) {
                continue;
            }
            String words = Normalized.of(words(rendered.text(), block));
            boolean whole = !words.isEmpty() && (words.equals(told) || words.equals(title));
            boolean part =
                    (told.contains(words) || title.contains(words)) && words.length() * 2 > Math.max(told.length(), 12)
                            || told.length() > 20 && words.contains(told) && words.length() < told.length() + 20;
            if (whole || part) {
                int score = words.length()
                        + (heading(block.element()) ? 1000 : 0)
                        + (i <= story + 3 ? 500 : 0)
                        - (block.mostlyLinks() ? 300 : 0)
                        + Math.min(i, story) / 50;
                if (score >= bestScore && (score > bestScore || i <= story)) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        return best >= 0 ? best : onlyHeading(blocks, story);
    }

    private static int onlyHeading(List<PageBlock> blocks, int story) {
        for (int i = Math.min(story + 2, blocks.size() - 1); i >= 0; i--) {
            PageBlock block = blocks.get(i);
            if (block.element().normalName().equals("h1") && block.length() > 20 && block.length() < 250) {
                return i;
            }
        }
        return -1;
    }

    private static boolean heading(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (HEADINGS.contains(e.normalName())) {
                return true;
            }
        }
        return false;
    }

    /// `Judul - Kompas.com`, `Judul | Republika Online`: the last part is the site's name.
    private static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
        if (title == null) {
            return null;
        }
        int cut = Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" : ")));
        boolean named = cut > 0 && (title.length() - cut < 35 || site != null && title.endsWith(site));
        return named && cut >= 20 ? title.substring(0, cut).strip() : title;
    }

    private static String words(String text, PageBlock block) {
        return text.substring(block.start(), block.end());
    }
}
