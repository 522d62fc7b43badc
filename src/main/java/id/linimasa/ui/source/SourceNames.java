package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<String> outlets = moreThanOnce(sources.stream().map(this::outlet).toList());
        List<String> names = sources.stream()
                .map(source -> outlets.contains(outlet(source)) ? outlet(source) + " · " + day(source) : outlet(source))
                .toList();
        Set<String> alike = moreThanOnce(names);
        Map<String, Integer> told = new HashMap<>();
        return names.stream()
                .map(name -> alike.contains(name)
                        ? texts.get("source.numbered", name, told.merge(name, 1, Integer::sum))
                        : name)
                .toList();
    }

    private static Set<String> moreThanOnce(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).collect(Collectors.toSet());
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
