package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The right pane: the card and its reports above, the article below, each scrolling by itself.
public final class SourcePane extends StackPane {

    private static final double MOST_HEAD = 0.52;

    private final SourceViewModel model;
    private final Texts texts;
    private final EventCard card;
    private final ReportThread thread;
    private final DateExplanation why;
    private final ArticleHeader header;
    private final VBox full = new VBox();
    private final VBox empty = new VBox();
    private final Label emptyWords = new Label();

    /// Shows the view model.
    public SourcePane(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("source-pane");
        getStyleClass().add("source-pane");
        card = new EventCard(model, texts);
        thread = new ReportThread(model, texts);
        why = new DateExplanation(texts);
        header = new ArticleHeader(model, texts);
        buildFull();
        buildEmpty();
        getChildren().addAll(empty, full);
        model.detailsProperty().subscribe(d -> show());
        model.articleProperty().subscribe((old, now) -> show());
        model.problemProperty().subscribe((old, now) -> show());
        texts.localeProperty().subscribe((old, now) -> show());
    }

    private void buildFull() {
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

    private void buildEmpty() {
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("state-card");
        emptyWords.setWrapText(true);
        emptyWords.getStyleClass().add("muted");
        empty.getChildren().addAll(Icons.of(Feather.MOUSE_POINTER), emptyWords);
    }

    private void show() {
        EventDetails details = model.detailsProperty().get();
        full.setVisible(details != null);
        empty.setVisible(details == null);
        Exception problem = model.problemProperty().get();
        emptyWords.setText(
                problem == null
                        ? texts.get("source.select")
                        : texts.get("source.problem", String.valueOf(problem.getMessage())));
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
