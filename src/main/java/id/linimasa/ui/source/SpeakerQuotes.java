package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one speaker is quoted with in the sources of an event.
///
/// @param speaker canonical name, empty where nobody could tell
/// @param quotes in the order of sources and text, at least one
public record SpeakerQuotes(String speaker, List<Quoted> quotes) {

    /// A quote with the article that gives it.
    public record Quoted(Article article, Quote quote) {

        /// The words, white space folded.
        public String words() {
            return quote.span().of(article.text()).replaceAll("\\s+", " ").strip();
        }
    }

    public SpeakerQuotes {
        quotes = List.copyOf(quotes);
    }

    /// All direct quotes of an event's sources by speaker, most quoted first, unknown speakers last.
    public static List<SpeakerQuotes> of(EventDetails details) {
        Map<String, List<Quoted>> bySpeaker = new TreeMap<>();
        Set<ArticleId> seen = new HashSet<>();
        for (Report report : details.reports()) {
            Article article = report.article();
            if (article != null && report.extraction() != null && seen.add(article.id())) {
                for (Quote quote : report.extraction().quotes()) {
                    if (quote.direct()) {
                        bySpeaker
                                .computeIfAbsent(quote.speaker() == null ? "" : quote.speaker(), s -> new ArrayList<>())
                                .add(new Quoted(article, quote));
                    }
                }
            }
        }
        return bySpeaker.entrySet().stream()
                .map(e -> new SpeakerQuotes(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((SpeakerQuotes q) -> q.speaker().isEmpty())
                        .thenComparingInt(q -> -q.quotes().size()))
                .toList();
    }
}
