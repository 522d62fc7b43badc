package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.ui.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Answers "Mengapa tanggal ini?": the words of the date and how they became a date.
final class DateExplanation extends TextFlow {

    private final Texts texts;

    DateExplanation(Texts texts) {
        this.texts = texts;
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
        dateWords(best).ifPresent(words -> {
            Label boxed = new Label(words);
            boxed.getStyleClass().add("date-words");
            getChildren().addAll(boxed, text("  ", "why-reason"));
        });
        getChildren().add(text(reason(best.claim().mention()), "why-reason"));
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("why-text", styleClass);
        return text;
    }

    private String reason(EventMention mention) {
        Bilingual why = mention.dateExplanation();
        if (why != null) {
            return "→ " + texts.of(why);
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
