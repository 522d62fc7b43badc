package id.linimasa.ui.window;

import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
    private final Button undated = link("status-undated");
    private final Button silent = link("status-silent");
    private final Button unknown = link("status-unknown");
    private final Button copies = link("status-copies");
    private final ArticleShelf shelf;
    private final Label certainty = new Label();
    private final Label articles = new Label();
    private final Label notice = new Label();
    private final Label pointer = new Label();

    /// What a click on a count opens.
    record Doors(Runnable undated, Runnable silent, Runnable unknown, Runnable copies) {}

    StatusBar(Results results, ArticleShelf shelf, Doors doors, Texts texts) {
        this.results = results;
        this.shelf = shelf;
        this.texts = texts;
        undated.setOnAction(e -> doors.undated().run());
        silent.setOnAction(e -> doors.silent().run());
        unknown.setOnAction(e -> doors.unknown().run());
        copies.setOnAction(e -> doors.copies().run());
        shelf.foundProperty().subscribe((old, now) -> show());
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
        getChildren()
                .addAll(shown, certainty, undated, articles, silent, unknown, copies, busy, notice, space, pointer);
        results.answerProperty().subscribe(a -> show());
        texts.localeProperty().subscribe((old, now) -> show());
    }

    private void show() {
        Results.Answer answer = results.answer();
        int none = answer.undated();
        shown.setText(texts.get("bar.shown", answer.columns().size(), answer.total()));
        boolean ranged = answer.query().from() != null || answer.query().to() != null;
        certainty.setText(
                ranged
                        ? texts.get(
                                "search.certainty",
                                answer.page().possible(),
                                answer.page().certain())
                        : "");
        certainty.setManaged(ranged);
        show(undated, "bar.undated", none);
        show(silent, "bar.silent", shelf.foundProperty().get().silent().size());
        show(unknown, "bar.unknown", shelf.foundProperty().get().undated().size());
        show(copies, "bar.copies", shelf.foundProperty().get().copies().size());
        articles.setText(texts.get(
                "bar.articles", answer.summary().articles(), answer.summary().outlets()));
    }

    private void show(Button link, String key, int count) {
        link.setText(texts.get(key, count));
        link.setVisible(count > 0);
        link.setManaged(count > 0);
    }

    private static Button link(String id) {
        Button link = new Button();
        link.setId(id);
        link.getStyleClass().addAll("bare", "status-link");
        link.setMinWidth(USE_PREF_SIZE);
        return link;
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
