package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;

/// The open article, scrolled to the words that tell the selected event.
final class ArticleView extends ScrollPane {

    private static final double ABOVE = 24;
    private static final int PULSES_TO_SETTLE = 6;

    private final SourceViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Tooltip tip = new Tooltip();
    private String scrolledTo = "";
    private boolean pinned;
    private int pulsesLeft;

    ArticleView(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("article");
        getStyleClass().add("article");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        lines.getStyleClass().add("article-lines");
        lines.setFillWidth(true);
        setContent(lines);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        addEventFilter(ScrollEvent.SCROLL, e -> pinned = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pinned = false);
        viewportBoundsProperty().subscribe((old, now) -> stayAtEvidence());
        lines.heightProperty().subscribe((old, now) -> stayAtEvidence());
        model.paragraphs().addListener((ListChangeListener<Paragraph>) c -> show());
        show();
    }

    private void show() {
        Article article = model.articleProperty().get();
        if (article == null) {
            lines.getChildren().clear();
            return;
        }
        List<MarkedText> views = model.paragraphs().stream()
                .map(p -> new MarkedText(p, p.span().of(article.text())))
                .toList();
        views.forEach(this::explainOnHover);
        lines.getChildren().setAll(views);
        String words = article.id()
                + model.paragraphs().stream()
                        .filter(Paragraph::evidence)
                        .map(Paragraph::span)
                        .toList()
                        .toString();
        if (!words.equals(scrolledTo)) {
            scrolledTo = words;
            pinned = true;
            scrollAfterLayout();
        }
    }

    /// The evidence stays in sight while the panes around it find their sizes, until the reader scrolls.
    private void stayAtEvidence() {
        if (pinned) {
            scrollAfterLayout();
        }
    }

    private void explainOnHover(MarkedText line) {
        line.addEventHandler(MouseEvent.MOUSE_MOVED, e -> {
            Optional<Mark> mark = line.markAt(e.getX(), e.getY());
            if (mark.isPresent()) {
                tip.setText(explanation(mark.get()));
                Tooltip.install(line, tip);
            } else {
                Tooltip.uninstall(line, tip);
                tip.hide();
            }
        });
    }

    private String explanation(Mark mark) {
        String why = mark.why() == null ? "" : "\n" + texts.of(mark.why());
        return texts.name("mark", mark.kind()) + ": " + mark.name() + why;
    }

    /// Where the lines stand is known once they are laid out, and a few pulses pass until all sizes have settled.
    private void scrollAfterLayout() {
        Scene scene = getScene();
        if (scene == null || pulsesLeft > 0) {
            return;
        }
        pulsesLeft = PULSES_TO_SETTLE;
        Runnable atPulse = new Runnable() {
            @Override
            public void run() {
                scrollToEvidence();
                pulsesLeft--;
                if (pulsesLeft <= 0 || !pinned) {
                    pulsesLeft = 0;
                    scene.removePostLayoutPulseListener(this);
                } else {
                    Platform.requestNextPulse();
                }
            }
        };
        scene.addPostLayoutPulseListener(atPulse);
        Platform.requestNextPulse();
    }

    /// Puts the first line of evidence near the top.
    private void scrollToEvidence() {
        Node first = lines.getChildren().stream()
                .filter(n -> n instanceof MarkedText line && line.paragraph().evidence())
                .findFirst()
                .orElse(null);
        double room = lines.getHeight() - getViewportBounds().getHeight();
        double top = first == null ? 0 : first.getBoundsInParent().getMinY() - ABOVE;
        setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }
}
