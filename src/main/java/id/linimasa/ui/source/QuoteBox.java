package id.linimasa.ui.source;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Quotes of the event's sources by speaker: folded to one line until somebody asks.
final class QuoteBox extends VBox {

    private final SourceViewModel model;
    private final Texts texts;
    private final ToggleButton heading = new ToggleButton();
    private final VBox quotes = new VBox(6);

    QuoteBox(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("quotes");
        getStyleClass().add("fold");
        heading.setId("quotes-heading");
        heading.getStyleClass().addAll("bare", "fold-heading");
        heading.selectedProperty().subscribe(open -> {
            heading.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            quotes.setVisible(open);
            quotes.setManaged(open);
        });
        getChildren().addAll(heading, quotes);
    }

    void show(EventDetails details) {
        List<SpeakerQuotes> all = SpeakerQuotes.of(details);
        int count = all.stream().mapToInt(q -> q.quotes().size()).sum();
        setVisible(count > 0);
        setManaged(count > 0);
        heading.setText(texts.get("quotes.title", count));
        quotes.getChildren().clear();
        for (SpeakerQuotes speaker : all) {
            Label name = new Label(
                    speaker.speaker().isEmpty()
                            ? texts.get("quotes.unknown")
                            : texts.named(speaker.speaker()) + "  "
                                    + speaker.quotes().size());
            name.getStyleClass().add("strong");
            quotes.getChildren().add(name);
            speaker.quotes().forEach(q -> quotes.getChildren().add(row(q)));
        }
    }

    private HBox row(SpeakerQuotes.Quoted quoted) {
        Label words = new Label("“" + quoted.words() + "”");
        words.setWrapText(true);
        words.getStyleClass().add("quote");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("bare", "copy");
        copy.setAccessibleText(texts.get("event.copy"));
        copy.setTooltip(new Tooltip(copy.getAccessibleText()));
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new Citation(texts).of(quoted.words(), quoted.article()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox row = new HBox(6, words, copy);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("report");
        row.setOnMouseClicked(e -> model.open(quoted.article()));
        return row;
    }
}
