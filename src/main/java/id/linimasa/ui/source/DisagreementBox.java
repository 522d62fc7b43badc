package id.linimasa.ui.source;

import id.linimasa.model.Disagreement;
import id.linimasa.model.EventStatus;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where sources differ: what each says, side by side, the shown value first.
final class DisagreementBox extends VBox {

    private static final int MOST_VALUES = 3;

    private final SourceViewModel model;
    private final Texts texts;
    private final DateTexts dates;

    DisagreementBox(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("disagreements");
        getStyleClass().add("disagreements");
    }

    void show(EventDetails details) {
        List<Disagreement> all = details.event().disagreements();
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        getChildren().clear();
        for (Disagreement one : all) {
            Label title = new Label("≠ " + texts.name("differ", one.aspect()));
            title.getStyleClass().add("strong");
            getChildren().addAll(title, sides(one, details));
        }
    }

    private GridPane sides(Disagreement one, EventDetails details) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        int columns = Math.min(MOST_VALUES, one.values().size());
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            grid.add(side(one, i, details), i, 0);
        }
        return grid;
    }

    private VBox side(Disagreement one, int index, EventDetails details) {
        VBox side = new VBox(2);
        Label value = new Label(value(one, index, details));
        value.setWrapText(true);
        value.getStyleClass().addAll("differ-value", index == 0 ? "differ-shown" : "differ-other");
        side.getChildren().add(value);
        for (Report report : details.reports()) {
            if (one.claims().get(index).contains(report.claim().id())) {
                side.getChildren().add(source(report));
            }
        }
        return side;
    }

    private Label source(Report report) {
        String outlet = report.claim().publisher() == null
                ? texts.get("source.unnamed")
                : report.claim().publisher();
        Label quote = new Label(outlet + ": “" + report.quote() + "”");
        quote.setWrapText(true);
        quote.getStyleClass().addAll("quote", "small");
        quote.setOnMouseClicked(e -> Optional.ofNullable(report.article()).ifPresent(model::open));
        return quote;
    }

    private String value(Disagreement one, int index, EventDetails details) {
        String value = one.values().get(index);
        return switch (one.aspect()) {
            case STATUS -> status(value);
            case DATE ->
                details.reports().stream()
                        .filter(r -> one.claims().get(index).contains(r.claim().id()))
                        .map(r -> r.claim().mention())
                        .findFirst()
                        .map(m -> dates.date(m.date(), m.range()))
                        .orElse(value);
            case PLACE -> texts.named(value);
            case PARTICIPANTS, CONTENT -> value;
        };
    }

    private String status(String value) {
        for (EventStatus status : EventStatus.values()) {
            if (status.name().equals(value)) {
                return texts.name("status", status);
            }
        }
        return value;
    }
}
