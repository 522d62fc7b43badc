package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.ui.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Answers "Mengapa tanggal ini?": the words of the date and how they became a date.
final class DateExplanation extends FlowPane {

    private final Texts texts;

    DateExplanation(Texts texts) {
        this.texts = texts;
        setId("date-explanation");
        getStyleClass().add("why");
        setHgap(5);
        setVgap(3);
    }

    void show(EventDetails details) {
        Report best = details.reports().stream()
                .filter(r -> r.claim().equals(details.event().claims().getFirst()))
                .findFirst()
                .orElse(details.reports().getFirst());
        Label question = new Label(texts.get("why.question"));
        question.getStyleClass().add("strong");
        getChildren().setAll(question);
        dateWords(best).ifPresent(words -> {
            Label boxed = new Label(words);
            boxed.getStyleClass().add("date-words");
            getChildren().add(boxed);
        });
        Label reason = new Label(reason(best.claim().mention()));
        reason.setWrapText(true);
        reason.maxWidthProperty().bind(widthProperty().subtract(24));
        getChildren().add(reason);
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
