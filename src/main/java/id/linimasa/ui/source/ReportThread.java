package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Claim;
import id.linimasa.model.EventStatus;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.FamilyStyle;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The reports of an event in the order in which they were written: what was announced, changed, and said to have
/// happened; a click opens the source.
final class ReportThread extends VBox {

    private static final Set<EventStatus> OUTLINED =
            Set.of(EventStatus.PLANNED, EventStatus.PROPOSED, EventStatus.CONDITIONAL, EventStatus.POSTPONED);

    private final SourceViewModel model;
    private final Texts texts;
    private final DateTexts dates;

    ReportThread(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("report-thread");
        getStyleClass().add("thread");
    }

    void show(EventDetails details) {
        getChildren().clear();
        boolean many = details.reports().size() > 1;
        Map<String, List<Report>> copies = new HashMap<>();
        for (Report report : details.reports()) {
            List<Report> group = copies.computeIfAbsent(report.claim().group(), g -> new ArrayList<>());
            group.add(report);
        }
        Set<String> shown = new HashSet<>();
        for (Report report : details.reports()) {
            List<Report> group = copies.getOrDefault(report.claim().group(), List.of());
            boolean copy = group.stream()
                    .limit(group.indexOf(report))
                    .anyMatch(r -> !r.claim().article().equals(report.claim().article()));
            if (!copy) {
                getChildren().add(row(report, many));
            } else if (shown.add(report.claim().group())) {
                getChildren().add(folded(group));
            }
        }
    }

    /// Near-duplicates of a report, folded until somebody asks.
    private VBox folded(List<Report> group) {
        List<Report> copies = group.stream()
                .filter(r ->
                        !r.claim().article().equals(group.getFirst().claim().article()))
                .toList();
        Hyperlink more = new Hyperlink(texts.get("event.copies", copies.size()));
        more.getStyleClass().add("facet-more");
        VBox box = new VBox(more);
        more.setOnAction(e ->
                box.getChildren().setAll(copies.stream().map(r -> row(r, true)).toList()));
        return box;
    }

    private HBox row(Report report, boolean many) {
        VBox words = new VBox(2, heading(report), quote(report));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(8, dot(report, many), words, copyButton(report));
        row.getStyleClass().add("report");
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && report.article() != null) {
                model.open(report.article());
            }
        });
        return row;
    }

    private Button copyButton(Report report) {
        Button copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("bare", "copy");
        copy.setAccessibleText(texts.get("event.copy"));
        copy.setTooltip(new Tooltip(copy.getAccessibleText()));
        copy.setDisable(report.article() == null);
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new Citation(texts).of(report));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private static StackPane dot(Report report, boolean many) {
        Region line = new Region();
        line.getStyleClass().add("thread-line");
        line.setVisible(many);
        Region dot = new Region();
        dot.getStyleClass()
                .addAll("thread-dot", FamilyStyle.of(report.claim().mention().type()));
        if (OUTLINED.contains(report.claim().mention().status())) {
            dot.getStyleClass().add("outlined");
        }
        StackPane column = new StackPane(line, dot);
        column.getStyleClass().add("thread-column");
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private TextFlow heading(Report report) {
        Text status = new Text(texts.name("status", report.claim().mention().status()) + "  ");
        status.getStyleClass().add("report-status");
        Text origin = new Text(String.join(" · ", provenance(report)));
        origin.getStyleClass().add("report-origin");
        return new TextFlow(status, origin);
    }

    private List<String> provenance(Report report) {
        Claim claim = report.claim();
        List<String> parts = new ArrayList<>();
        parts.add(claim.publisher() == null ? texts.get("source.unnamed") : claim.publisher());
        LocalDate written = claim.written();
        if (written == null) {
            parts.add(texts.get("source.undated"));
        } else {
            parts.add(written(report.article(), written));
        }
        if (claim.mention().speaker() != null) {
            parts.add(texts.get("source.says", texts.named(claim.mention().speaker())));
        }
        if (claim.mention().via() != null) {
            parts.add(texts.get("source.via", claim.mention().via()));
        }
        return parts;
    }

    /// There is no room to say that a day is inferred: the sign before it does, and the article's head in words.
    private String written(@Nullable Article article, LocalDate day) {
        String key = article == null ? "source.written" : Written.key(article.created());
        return texts.get(key.equals("source.inferred") ? "source.about" : key, dates.shortDay(day));
    }

    private Label quote(Report report) {
        String words = report.quote();
        Label quote = new Label(words.isEmpty() ? texts.get("source.lost") : "“" + words + "”");
        quote.setWrapText(true);
        quote.getStyleClass().add("quote");
        return quote;
    }
}
