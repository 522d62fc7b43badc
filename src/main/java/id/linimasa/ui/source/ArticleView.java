package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Span;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.SpelledDates;
import id.linimasa.ui.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The open article, scrolled to the words that tell the selected event.
final class ArticleView extends ScrollPane {

    private static final double ABOVE = 24;
    private static final Set<HighlightKind> NAMES =
            EnumSet.of(HighlightKind.PERSON, HighlightKind.ORGANIZATION, HighlightKind.PLACE);
    private static final int PULSES_TO_SETTLE = 6;

    private final SourceViewModel model;
    private final Texts texts;
    private final SpelledDates dates;
    private final VBox lines = new VBox();
    private final Tooltip tip = new Tooltip();
    private String scrolledTo = "";
    private boolean pinned;
    private int pulsesLeft;

    ArticleView(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new SpelledDates(new DateTexts(texts));
        setId("article");
        getStyleClass().add("article");
        setFitToWidth(true);
        setFocusTraversable(true);
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
        model.occurrencesProperty().subscribe((old, now) -> showOccurrence());
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
        views.forEach(this::followClicks);
        views.forEach(this::followSelecting);
        views.forEach(v -> v.look(lookedAt()));
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

    /// A click on a name looks for its other places; a click beside names selects an event of the sentence.
    private void followClicks(MarkedText line) {
        line.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress() || e.getClickCount() > 1) {
                return;
            }
            Optional<Mark> name = line.markAt(e.getX(), e.getY()).filter(m -> NAMES.contains(m.kind()));
            if (name.isPresent()) {
                model.lookFor(name.get().name(), name.get().span().start());
            } else if (line.paragraph().tells() || line.paragraph().evidence()) {
                model.selectAt(line.offsetAt(e.getX(), e.getY()));
            }
        });
    }

    /// Words that the reader selects are what an event can be made of.
    private void followSelecting(MarkedText line) {
        line.onSelected(model::quote);
        line.offer(new ContextMenu(item("source.tell", model::tell), item("source.copy", line::copySelected)));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private @Nullable Span lookedAt() {
        Occurrences now = model.occurrencesProperty().get();
        return now == null ? null : now.current();
    }

    /// Rings the place of the name that is looked for, and brings it into view.
    private void showOccurrence() {
        Span at = lookedAt();
        for (Node node : lines.getChildren()) {
            if (node instanceof MarkedText line) {
                line.look(at);
                if (at != null && line.paragraph().span().contains(at)) {
                    pinned = false;
                    reveal(line);
                }
            }
        }
    }

    private void reveal(MarkedText line) {
        double shown = getViewportBounds().getHeight();
        double room = lines.getHeight() - shown;
        double top = line.getBoundsInParent().getMinY();
        double bottom = line.getBoundsInParent().getMaxY();
        double scrolled = getVvalue() * room;
        if (room > 0 && (top < scrolled || bottom > scrolled + shown)) {
            setVvalue(Math.clamp((top - ABOVE) / room, 0, 1));
        }
    }

    private String explanation(Mark mark) {
        String why = mark.why() == null ? "" : "\n" + texts.of(mark.why());
        String name = switch (mark.kind()) {
            case ORGANIZATION, PLACE -> texts.named(mark.name());
            case DATE, PERSON, TRIGGER -> mark.name();
        };
        return dates.in(texts.name("mark", mark.kind()) + ": " + name + why);
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
