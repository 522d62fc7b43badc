package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.SpelledDates;
import id.linimasa.ui.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Answers "Mengapa tanggal ini?": the words of the date and how they became a date.
final class DateExplanation extends TextFlow {

    private static final Pattern QUOTED = Pattern.compile("^“([^”]+)” → ");

    private final Texts texts;
    private final SpelledDates dates;

    DateExplanation(Texts texts) {
        this.texts = texts;
        this.dates = new SpelledDates(new DateTexts(texts));
        setId("date-explanation");
        getStyleClass().add("why");
        setLineSpacing(3);
    }

    void show(EventDetails details) {
        Report best = details.reports().stream()
                .filter(r -> r.claim().equals(details.event().claims().getFirst()))
                .findFirst()
                .orElse(details.reports().getFirst());
        getChildren().setAll(text(texts.get("why.question") + "  ", "why-question"));
        String words = dateWords(best).or(() -> quoted(best.claim().mention())).orElse("");
        if (!words.isEmpty()) {
            Label boxed = new Label(words);
            boxed.getStyleClass().add("date-words");
            getChildren().addAll(boxed, text("  ", "why-reason"));
        }
        getChildren().add(text(reason(best.claim().mention(), words), "why-reason"));
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("why-text", styleClass);
        return text;
    }

    /// The words that the explanation begins with, where the sentence has none of its own.
    private Optional<String> quoted(EventMention mention) {
        Bilingual why = mention.dateExplanation();
        return Optional.ofNullable(why)
                .map(w -> QUOTED.matcher(texts.of(w)))
                .filter(Matcher::find)
                .map(m -> m.group(1));
    }

    /// @param boxed the words that stand before it already, if any
    private String reason(EventMention mention, String boxed) {
        Bilingual why = mention.dateExplanation();
        if (why != null) {
            String told = texts.of(why);
            String repeated = "“" + boxed + "” → ";
            String rest = told.startsWith(repeated) ? told.substring(repeated.length()) : told;
            return (boxed.isEmpty() ? "" : "→ ") + dates.in(rest);
        }
        return texts.get(mention.date() == null ? "why.no-date" : "why.unknown");
    }

    private static Optional<String> dateWords(Report report) {
        Article article = report.article();
        Extraction found = report.extraction();
        Evidence evidence = report.claim().mention().evidence().getFirst();
        Integer timex = evidence.timex();
        if (article == null
                || found == null
                || timex == null
                || timex >= found.times().size()) {
            return Optional.empty();
        }
        return Optional.of(found.times()
                .get(timex)
                .span()
                .of(article.text())
                .replaceAll("\\s+", " ")
                .strip());
    }
}
