package id.linimasa.ui.window;

import id.linimasa.model.EventType;
import id.linimasa.timeline.Glyph;
import id.linimasa.ui.FamilyStyle;
import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// What the timeline's marks mean: a shape and a colour a type, and how sure an event is.
final class Legend extends VBox {

    private static final double RADIUS = 6;
    private static final double BOX = 22;
    private static final int COLUMNS = 2;

    private final Texts texts;

    Legend(Texts texts) {
        this.texts = texts;
        setId("legend");
        getStyleClass().add("legend");
        setSpacing(8);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        GridPane types = new GridPane(18, 5);
        EventType[] all = EventType.values();
        int rows = (all.length + COLUMNS - 1) / COLUMNS;
        for (EventType type : all) {
            Path shape = shape(Glyph.of(type));
            shape.getStyleClass().addAll("legend-glyph", FamilyStyle.of(type));
            types.add(entry(shape, "type." + type.name()), type.ordinal() / rows, type.ordinal() % rows);
        }
        Label sure = new Label();
        sure.getStyleClass().add("facet-title");
        sure.textProperty().bind(texts.text("legend.certainty"));
        getChildren().addAll(types, sure, certainty());
    }

    private VBox certainty() {
        Path occurred = meeting();
        Path planned = meeting();
        planned.getStyleClass().add("outlined");
        Label disputed = new Label("≠");
        return new VBox(
                5,
                entry(occurred, "legend.OCCURRED"),
                entry(planned, "legend.PLANNED"),
                entry(within(), "legend.WITHIN"),
                entry(disputed, "legend.DISPUTED"),
                entry(selected(), "legend.SELECTED"));
    }

    private static Path meeting() {
        Path shape = shape(Glyph.MEETING);
        shape.getStyleClass().addAll("legend-glyph", FamilyStyle.of(EventType.MEETING));
        return shape;
    }

    private static Node within() {
        Rectangle bar = new Rectangle(BOX, 10);
        bar.setArcWidth(8);
        bar.setArcHeight(8);
        bar.getStyleClass().addAll("legend-bar", FamilyStyle.of(EventType.MEETING));
        Circle dot = new Circle(3.5);
        dot.getStyleClass().addAll("legend-glyph", "hollow", FamilyStyle.of(EventType.MEETING));
        return new StackPane(bar, dot);
    }

    private static Node selected() {
        Circle ring = new Circle(8.5);
        ring.getStyleClass().add("legend-ring");
        Path dot = meeting();
        dot.setScaleX(0.8);
        dot.setScaleY(0.8);
        return new StackPane(ring, new Group(dot));
    }

    private HBox entry(Node sign, String key) {
        StackPane box = new StackPane(sign);
        box.setMinSize(BOX + 4, BOX - 2);
        box.setMaxSize(BOX + 4, BOX - 2);
        Label words = new Label();
        words.textProperty().bind(texts.text(key));
        HBox entry = new HBox(8, box, words);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static Path shape(Glyph glyph) {
        Path path = new Path();
        glyph.trace(0, 0, RADIUS, new Glyph.Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.getElements().add(new MoveTo(x, y));
            }

            @Override
            public void lineTo(double x, double y) {
                path.getElements().add(new LineTo(x, y));
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.getElements().add(new CubicCurveTo(x1, y1, x2, y2, x, y));
            }

            @Override
            public void close() {
                path.getElements().add(new ClosePath());
            }
        });
        return path;
    }
}
