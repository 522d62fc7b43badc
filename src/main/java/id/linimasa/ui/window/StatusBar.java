package id.linimasa.ui.window;

import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How much: the counts of what is shown, at the foot of the window.
final class StatusBar extends HBox {

    private final Results results;
    private final Texts texts;
    private final Label shown = new Label();
    private final Label undated = new Label();
    private final Label articles = new Label();
    private final Label notice = new Label();
    private final Label pointer = new Label();

    StatusBar(Results results, Texts texts) {
        this.results = results;
        this.texts = texts;
        setId("status-bar");
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        shown.setId("status-shown");
        notice.setId("status-notice");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(14, 14);
        busy.visibleProperty().bind(results.loadingProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(shown, undated, articles, busy, notice, space, pointer);
        results.answerProperty().subscribe(a -> show());
        texts.localeProperty().subscribe((old, now) -> show());
    }

    private void show() {
        Results.Answer answer = results.answer();
        int none = answer.undated();
        shown.setText(texts.get("bar.shown", answer.columns().size(), answer.total()));
        undated.setText(none == 0 ? "" : texts.get("bar.undated", none));
        undated.setManaged(none > 0);
        articles.setText(texts.get(
                "bar.articles", answer.summary().articles(), answer.summary().outlets()));
    }

    /// Tells how something went that was asked for.
    void showNotice(String words) {
        notice.setText(words);
    }

    /// Tells the date under the pointer.
    void showPointer(String words) {
        pointer.setText(words);
    }
}
