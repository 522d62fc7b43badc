package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.CreationTime;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The tabs of an event's sources and the head of the open one: title, outlet, when it was written and how that is
/// known.
final class ArticleHeader extends VBox {

    private final SourceViewModel model;
    private final Texts texts;
    private final DateTexts dates;
    private final FlowPane tabs = new FlowPane(4, 4);
    private final Label title = new Label();
    private final Label origin = new Label();

    ArticleHeader(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        getStyleClass().add("article-header");
        tabs.setId("source-tabs");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        origin.getStyleClass().add("muted");
        origin.setWrapText(true);
        getChildren().addAll(tabs, title, origin);
    }

    void show(EventDetails details, Article open) {
        ToggleGroup group = new ToggleGroup();
        tabs.getChildren().clear();
        int number = 0;
        for (Article source : details.sources()) {
            number++;
            tabs.getChildren().add(tab(source, number, source.id().equals(open.id()), group));
        }
        title.setText(open.title() == null ? texts.get("source.untitled") : open.title());
        origin.setText(String.join(" · ", origin(open)));
        CreationTime created = open.created();
        String name = texts.get("source.file", open.source());
        origin.setTooltip(new Tooltip(created.note().isBlank() ? name : created.note() + "\n" + name));
    }

    private ToggleButton tab(Article source, int number, boolean chosen, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(texts.get("source.tab", number));
        tab.getStyleClass().add("source-tab");
        tab.setToggleGroup(group);
        tab.setSelected(chosen);
        tab.setTooltip(new Tooltip(source.title() == null ? source.source() : source.title()));
        tab.setOnAction(e -> {
            tab.setSelected(true);
            model.open(source);
        });
        return tab;
    }

    private List<String> origin(Article open) {
        List<String> parts = new ArrayList<>();
        parts.add(open.publisher() == null ? texts.get("source.unnamed") : open.publisher());
        LocalDate day = open.created().date();
        parts.add(
                day == null
                        ? texts.get("source.undated")
                        : texts.get(
                                open.created().kind() == CreationTime.Evidence.TEXT
                                        ? "source.inferred"
                                        : "source.written",
                                dates.shortDay(day)));
        if (open.truncated()) {
            parts.add(texts.get("source.truncated"));
        }
        return parts;
    }
}
