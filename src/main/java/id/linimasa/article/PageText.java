package id.linimasa.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The rendered text of a page: what a reader sees of its body, a line break wherever a block begins or ends.
///
/// @param text the canonical text
/// @param blocks its blocks, in order
record PageText(String text, List<PageBlock> blocks) {

    PageText {
        blocks = List.copyOf(blocks);
    }

    static PageText of(Document page) {
        Renderer renderer = new Renderer();
        page.body().filter(renderer);
        renderer.endBlock();
        return new PageText(renderer.out.toString(), renderer.blocks);
    }

    /// Writes the text as it walks the page. No recursion: a page may nest as deep as it likes.
    private static final class Renderer implements NodeFilter {
        private static final Set<String> UNSEEN = Set.of(
                "script",
                "style",
                "noscript",
                "template",
                "svg",
                "iframe",
                "object",
                "embed",
                "canvas",
                "audio",
                "video",
                "select",
                "option",
                "textarea",
                "input",
                "head",
                "map");
        private static final Set<String> BREAKS =
                Set.of("br", "hr", "td", "th", "li", "dt", "dd", "tr", "figcaption", "button", "label");

        private final StringBuilder out = new StringBuilder();
        private final List<PageBlock> blocks = new ArrayList<>();
        private int blockStart;
        private int linked;
        private int links;
        private boolean gap;
        private @Nullable Element first;
        private @Nullable Element last;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText(), words);
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName()) || hidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                links += element.normalName().equals("a") ? 1 : 0;
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        private static boolean hidden(Element element) {
            return element.hasAttr("hidden")
                    || element.attr("style")
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .contains("display:none");
        }

        private void breakAt(Element element) {
            if (element.isBlock() || BREAKS.contains(element.normalName())) {
                endBlock();
            }
        }

        private void append(String words, TextNode node) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isWhitespace(c)) {
                    gap = true;
                    continue;
                }
                if (gap && out.length() > blockStart) {
                    out.append(' ');
                    linked += links > 0 ? 1 : 0;
                }
                gap = false;
                out.append(c);
                linked += links > 0 ? 1 : 0;
                Element parent = node.parent();
                if (parent != null) {
                    first = first == null ? parent : first;
                    last = parent;
                }
            }
        }

        private void endBlock() {
            gap = false;
            if (out.length() > blockStart && first != null && last != null) {
                blocks.add(new PageBlock(blockStart, out.length(), around(first, last), linked));
                out.append('\n');
            }
            blockStart = out.length();
            linked = 0;
            first = null;
            last = null;
        }

        private static Element around(Element a, Element b) {
            Element e = a;
            while (e != b && !b.parents().contains(e)) {
                Element parent = e.parent();
                if (parent == null) {
                    return e;
                }
                e = parent;
            }
            return e;
        }
    }
}
