package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the sources of one event are called beside each other: by their outlet; by outlet and day where an outlet
/// reports it more than once; numbered where even these are alike.
final class SourceNames {

    private final Texts texts;
    private final DateTexts dates;

    SourceNames(Texts texts) {
        this.texts = texts;
        this.dates = new DateTexts(texts);
    }

    /// The short names, one a source, no two alike.
    List<String> of(List<Article> sources) {
        Map<String, Integer> outlets = counts(sources, this::outlet);
        Function<Article, String> name =
                source -> outlets.get(outlet(source)) == 1 ? outlet(source) : outlet(source) + " · " + day(source);
        Map<String, Integer> alike = counts(sources, name);
        Map<String, Integer> told = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Article source : sources) {
            String plain = name.apply(source);
            names.add(
                    alike.get(plain) == 1
                            ? plain
                            : texts.get("source.numbered", plain, told.merge(plain, 1, Integer::sum)));
        }
        return names;
    }

    private static Map<String, Integer> counts(List<Article> sources, Function<Article, String> name) {
        Map<String, Integer> counts = new HashMap<>();
        sources.forEach(source -> counts.merge(name.apply(source), 1, Integer::sum));
        return counts;
    }

    /// The outlet, as the article's head tells it.
    String outlet(Article source) {
        return source.publisher() == null ? texts.get("source.unnamed") : source.publisher();
    }

    /// The headline, or that there is none.
    String title(Article source) {
        return source.title() == null ? texts.get("source.untitled") : source.title();
    }

    /// The day of writing; the sign of an inferred one stays.
    private String day(Article source) {
        LocalDate day = source.created().date();
        if (day == null) {
            return texts.get("date.unknown");
        }
        String key = Written.key(source.created());
        return key.equals("source.inferred") ? texts.get("source.about", dates.shortDay(day)) : dates.shortDay(day);
    }

    /// All that tells a source from others: headline, outlet, when it was written and how that is known.
    String whole(Article source) {
        return title(source) + "\n" + outlet(source) + " · " + written(source);
    }

    /// When it was written, in words.
    String written(Article source) {
        LocalDate day = source.created().date();
        return day == null
                ? texts.get("source.undated")
                : texts.get(Written.key(source.created()), dates.shortDay(day));
    }
}
