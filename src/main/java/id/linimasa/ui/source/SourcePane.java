package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The right pane: the card and its reports above, the article below, each scrolling by itself.
public final class SourcePane extends StackPane {

    private static final double MOST_HEAD = 0.52;

    private final SourceViewModel model;
    private final EventCard card;
    private final ReportThread thread;
    private final DateExplanation why;
    private final ArticleHeader header;
    private final VBox full = new VBox();
    private final Overview empty;

    /// Shows the view model.
    public SourcePane(SourceViewModel model, Texts texts) {
        this.model = model;
        setId("source-pane");
        getStyleClass().add("source-pane");
        card = new EventCard(model, texts);
        thread = new ReportThread(model, texts);
        why = new DateExplanation(texts);
        header = new ArticleHeader(model, texts);
        empty = new Overview(model, texts);
        buildFull(texts);
        getChildren().addAll(empty, full);
        model.detailsProperty().subscribe(d -> show());
        model.articleProperty().subscribe((old, now) -> show());
        texts.localeProperty().subscribe((old, now) -> show());
    }

    private void buildFull(Texts texts) {
        VBox about = new VBox(card, thread, why);
        about.getStyleClass().add("event-about");
        ScrollPane head = new ScrollPane(about);
        head.setFitToWidth(true);
        head.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        head.getStyleClass().add("event-head");
        var room = Bindings.min(about.heightProperty().add(2), heightProperty().multiply(MOST_HEAD));
        head.prefHeightProperty().bind(room);
        head.minHeightProperty().bind(room);
        header.setMinHeight(USE_PREF_SIZE);
        ArticleView article = new ArticleView(model, texts);
        VBox.setVgrow(article, Priority.ALWAYS);
        full.getChildren().addAll(head, header, article, new HighlightLegend(model, texts));
    }

    private void show() {
        EventDetails details = model.detailsProperty().get();
        full.setVisible(details != null);
        empty.setVisible(details == null);
        if (details == null) {
            return;
        }
        card.show(details);
        thread.show(details);
        why.show(details);
        Article open = model.articleProperty().get();
        header.setVisible(open != null);
        if (open != null) {
            header.show(details, open);
        }
    }
}
