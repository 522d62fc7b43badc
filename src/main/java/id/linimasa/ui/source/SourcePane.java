package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The right pane: the card and its reports above, the article below, each scrolling by itself.
public final class SourcePane extends StackPane {

    private static final double MOST_HEAD = 0.56;

    /// However little room there is: some lines of the article and of the card, which scroll.
    private static final double LEAST_ARTICLE = 90;

    private static final double LEAST_HEAD = 60;

    private final SourceViewModel model;
    private final EventCard card;
    private final ReportThread thread;
    private final DateExplanation why;
    private final DisagreementBox differing;
    private final QuoteBox quotes;
    private final ScrollPane head = new ScrollPane();
    private final ArticleHeader header;
    private final VBox full = new VBox();
    private final Overview empty;

    /// Shows the view model.
    public SourcePane(SourceViewModel model, Texts texts) {
        this.model = model;
        setId("source-pane");
        setMinHeight(0); // or it would push the window's bars off the screen
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("source-pane");
        card = new EventCard(model, texts);
        thread = new ReportThread(model, texts);
        why = new DateExplanation(texts);
        differing = new DisagreementBox(model, texts);
        quotes = new QuoteBox(model, texts);
        header = new ArticleHeader(model, texts);
        empty = new Overview(model, texts);
        buildFull(texts);
        getChildren().addAll(empty, full);
        model.detailsProperty().subscribe(d -> show());
        model.articleProperty().subscribe((old, now) -> show());
        texts.localeProperty().subscribe((old, now) -> show());
    }

    private void buildFull(Texts texts) {
        VBox about = new VBox(card, differing, thread, why, quotes);
        about.getStyleClass().add("event-about");
        about.setMinWidth(0); // as wide as the pane, whatever a long name would take
        head.setContent(about);
        head.setFitToWidth(true);
        head.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        head.getStyleClass().add("event-head");
        HighlightLegend legend = new HighlightLegend(model, texts);
        var left = heightProperty()
                .subtract(header.heightProperty())
                .subtract(legend.heightProperty())
                .subtract(LEAST_ARTICLE);
        var most = Bindings.max(LEAST_HEAD, Bindings.min(left, heightProperty().multiply(MOST_HEAD)));
        var room = Bindings.min(about.heightProperty().add(2), most);
        head.prefHeightProperty().bind(room);
        head.minHeightProperty().bind(room);
        header.setMinHeight(USE_PREF_SIZE);
        ArticleView article = new ArticleView(model, texts);
        VBox.setVgrow(article, Priority.ALWAYS);
        full.getChildren().addAll(head, header, article, legend);
    }

    private void show() {
        EventDetails details = model.detailsProperty().get();
        Article open = model.articleProperty().get();
        boolean nothing = details == null && open == null;
        full.setVisible(!nothing);
        empty.setVisible(nothing);
        head.setVisible(details != null);
        head.setManaged(details != null);
        if (details != null) {
            card.show(details);
            differing.show(details);
            thread.show(details);
            why.show(details);
            quotes.show(details);
        }
        header.setVisible(open != null);
        if (open != null) {
            header.show(details, open);
        }
    }

    /// Opens the line that corrects the open article's day of writing.
    public void correctWritten() {
        header.correct();
    }
}
