package id.linimasa.ui.source;

import atlantafx.base.controls.SelectableTextFlow;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// One line of the article as wrapped text with pale boxes behind its marked words: the text keeps its ink.
///
/// Text in JavaFX has no background, so the boxes are rectangles of their own, laid where the text flow says that its
/// letters stand.
final class MarkedText extends Region {

    private static final double ROUND = 5;
    private static final double LINE_SPACING = 4;
    private static final double SIDE = 1;

    private final Paragraph paragraph;
    private final SelectableTextFlow flow;
    private final List<Rectangle> boxes = new ArrayList<>();
    private final String words;
    private double laidOutWidth = -1;
    private int pressedAt;
    private int releasedAt;
    private @Nullable Span current;

    MarkedText(Paragraph paragraph, String words) {
        this.paragraph = paragraph;
        this.words = words;
        getStyleClass().addAll("article-line", "line-" + paragraph.kind().name().toLowerCase(Locale.ROOT));
        if (paragraph.evidence()) {
            getStyleClass().add("evidence");
        } else if (paragraph.tells()) {
            getStyleClass().add("tells");
        }
        Text text = new Text(words);
        text.getStyleClass().add("article-text");
        flow = new SelectableTextFlow(text);
        flow.setFocusTraversable(false);
        flow.setLineSpacing(LINE_SPACING);
        getChildren().add(flow);
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pressedAt = offsetAt(e.getX(), e.getY()));
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> releasedAt = offsetAt(e.getX(), e.getY()));
    }

    /// Who hears which words the reader selected, after every press of a button.
    void onSelected(Consumer<@Nullable Span> told) {
        // at the flow itself: it keeps these events from its parents
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> told.accept(selected()));
        flow.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> told.accept(selected()));
    }

    /// What is offered for the words that are selected.
    void offer(ContextMenu menu) {
        flow.setContextMenu(menu);
    }

    /// The words that the reader selected in this line, without the blanks around them, or null.
    @Nullable
    Span selected() {
        String chosen = flow.getSelectedRangeAsString();
        return chosen == null || chosen.isBlank() ? null : selected(chosen.strip());
    }

    /// The flow tells the words alone: of several such places it is the one at the pointer.
    private @Nullable Span selected(String chosen) {
        int pointer = Math.min(pressedAt, releasedAt) - paragraph.span().start();
        int best = -1;
        for (int at = words.indexOf(chosen); at >= 0; at = words.indexOf(chosen, at + 1)) {
            if (best < 0 || Math.abs(at - pointer) < Math.abs(best - pointer)) {
                best = at;
            }
        }
        int start = paragraph.span().start() + best;
        return best < 0 ? null : new Span(start, start + chosen.length());
    }

    void copySelected() {
        flow.copySelectedRangeToClipboard();
    }

    /// The mark under a point of this node, if there is one.
    Optional<Mark> markAt(double x, double y) {
        for (Rectangle box : boxes) {
            if (box.getBoundsInParent().contains(x, y) && box.getUserData() instanceof Mark mark) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /// The place in the article's text of the letter under a point of this node.
    int offsetAt(double x, double y) {
        HitInfo hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
        return paragraph.span().start() + hit.getCharIndex();
    }

    /// Rings the mark that is looked at; null for none.
    void look(@Nullable Span at) {
        current = at;
        ring();
    }

    private void ring() {
        for (Rectangle box : boxes) {
            boolean here = box.getUserData() instanceof Mark mark && mark.span().equals(current);
            box.getStyleClass().remove("mark-current");
            if (here) {
                box.getStyleClass().add("mark-current");
            }
        }
    }

    Paragraph paragraph() {
        return paragraph;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        flow.layout();
        if (width != laidOutWidth) {
            laidOutWidth = width;
            layBoxes();
        }
    }

    private void layBoxes() {
        getChildren().removeAll(boxes);
        boxes.clear();
        int offset = paragraph.span().start();
        for (Mark mark : paragraph.marks()) {
            PathElement[] shape =
                    flow.getRangeShape(mark.span().start() - offset, mark.span().end() - offset, false);
            for (Bounds part : parts(shape)) {
                boxes.add(box(part, mark));
            }
        }
        ring();
        getChildren().addAll(0, boxes);
    }

    private Rectangle box(Bounds at, Mark mark) {
        Rectangle box = new Rectangle(
                snappedLeftInset() + at.getMinX() - SIDE,
                snappedTopInset() + at.getMinY(),
                at.getWidth() + 2 * SIDE,
                at.getHeight());
        box.setArcWidth(ROUND);
        box.setArcHeight(ROUND);
        box.setManaged(false);
        box.setUserData(mark);
        box.getStyleClass().addAll("mark", mark.kind().styleClass());
        return box;
    }

    /// The rectangles of a range's shape, one a line of text.
    private static List<Bounds> parts(PathElement[] shape) {
        List<Bounds> parts = new ArrayList<>();
        double @Nullable [] box = null;
        double x = 0;
        double y = 0;
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo to -> {
                    add(parts, box);
                    x = to.getX();
                    y = to.getY();
                    box = new double[] {x, y, x, y};
                }
                case LineTo to -> {
                    x = to.getX();
                    y = to.getY();
                }
                case HLineTo to -> x = to.getX();
                case VLineTo to -> y = to.getY();
                case ClosePath close -> {}
                default -> throw new IllegalStateException("no part of a text's outline: " + element);
            }
            if (box != null) {
                box[0] = Math.min(box[0], x);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], x);
                box[3] = Math.max(box[3], y);
            }
        }
        add(parts, box);
        return parts;
    }

    private static void add(List<Bounds> parts, double @Nullable [] box) {
        if (box != null && box[2] > box[0]) {
            parts.add(new BoundingBox(box[0], box[1], box[2] - box[0], box[3] - box[1]));
        }
    }
}
