package id.linimasa.ui.review;

import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The fields of the event that is looked at. A date is read as it is typed (`Mei 2021`, `awal pekan ini`, `sebelum
/// 2020`); saving does what was changed as one step.
final class EventEditor extends VBox {
    private final ReviewViewModel model;
    private final Texts texts;
    private final DateTexts dates;
    private final BackgroundTasks.Latest reading;
    private final TextField title = new TextField();
    private final TextField date = new TextField();
    private final Label read = new Label();
    private final ComboBox<EventType> type = new ComboBox<>();
    private final ComboBox<EventStatus> status = new ComboBox<>();
    private final TextField place = new TextField();
    private final TextArea participants = new TextArea();
    private final TextField tags = new TextField();
    private final TextField note = new TextField();
    private final TextArea words = new TextArea();
    private final VBox claims = new VBox(2);
    private final Button split = new Button();
    private final Button save = new Button();
    private @Nullable Event event;
    private @Nullable Form shown;

    EventEditor(ReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        this.reading = model.tasks().latest();
        setSpacing(6);
        setId("event-editor");
        type.getItems().setAll(EventType.values());
        status.getItems().setAll(EventStatus.values());
        type.setConverter(named("type"));
        status.setConverter(named("status"));
        type.setId("editor-type");
        status.setId("editor-status");
        title.setId("editor-title");
        date.setId("editor-date");
        read.setId("editor-read");
        place.setId("editor-place");
        participants.setId("editor-participants");
        tags.setId("editor-tags");
        note.setId("editor-note");
        words.setId("editor-words");
        participants.setPrefRowCount(3);
        words.setPrefRowCount(2);
        read.getStyleClass().addAll("muted", "small");
        date.textProperty().subscribe((old, now) -> readDate(now));
        getChildren().addAll(grid(), buttons(), claims);
        model.currentProperty().subscribe(this::show);
        model.drafting().draftProperty().subscribe(this::showDraft);
    }

    private <E extends Enum<E>> StringConverter<E> named(String group) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E constant) {
                return constant == null ? "" : texts.name(group, constant);
            }

            @Override
            public @Nullable E fromString(String name) {
                return null; // nobody types here
            }
        };
    }

    private GridPane grid() {
        GridPane grid = new GridPane(8, 5);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(90);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, fields);
        HBox kinds = new HBox(8, type, status);
        VBox dates = new VBox(1, date, read);
        grid.addRow(0, label("review.field.title"), title);
        grid.addRow(1, label("review.field.date"), dates);
        grid.addRow(2, label("review.field.kind"), kinds);
        grid.addRow(3, label("review.field.place"), place);
        grid.addRow(4, label("review.field.participants"), participants);
        grid.addRow(5, label("review.field.tags"), tags);
        grid.addRow(6, label("review.field.note"), note);
        grid.addRow(7, label("review.field.words"), words);
        return grid;
    }

    private Label label(String key) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.textProperty().bind(texts.text(key));
        return label;
    }

    private HBox buttons() {
        save.setId("editor-save");
        save.textProperty().bind(texts.text("review.save"));
        save.setOnAction(e -> save());
        Button add = new Button();
        add.setId("editor-add");
        add.textProperty().bind(texts.text("review.add"));
        add.setOnAction(e -> model.drafting().add(form(), words.getText(), this::role));
        split.setId("editor-split");
        split.textProperty().bind(texts.text("review.split"));
        split.setOnAction(e -> model.split(chosen()));
        return new HBox(8, save, add, split);
    }

    private String role(Role role) {
        return texts.name("role", role);
    }

    private void show(@Nullable Event now) {
        boolean same = now != null && event != null && now.id().equals(event.id());
        event = now;
        if (model.drafting().draftProperty().get() != null || same && editing()) {
            return; // what is being typed is not taken away
        }
        setDisable(now == null);
        save.setDisable(false);
        if (now != null) {
            fill(Form.of(now, texts.english(), this::role), "");
            listClaims(now.claims());
        }
    }

    /// Shows the fields of an event that is about to be added, or again those of the event that is looked at.
    private void showDraft(@Nullable Draft draft) {
        if (draft == null) {
            shown = null;
            show(event);
            return;
        }
        setDisable(false);
        save.setDisable(true);
        fill(draft.form(), draft.words());
        listClaims(List.of());
        title.requestFocus();
        title.selectAll();
    }

    private void fill(Form form, String quotation) {
        shown = form;
        title.setText(form.title());
        date.setText(form.date());
        type.setValue(form.type());
        status.setValue(form.status());
        place.setText(form.place());
        participants.setText(form.participants());
        tags.setText(form.tags());
        note.clear();
        words.setText(quotation);
    }

    private boolean editing() {
        Form before = shown;
        return before != null && !form().equals(before);
    }

    private void listClaims(List<Claim> told) {
        List<CheckBox> boxes = new ArrayList<>();
        for (Claim claim : told) {
            String title = texts.of(claim.mention().title());
            String day = claim.mention().date() == null ? "–" : claim.mention().date();
            String outlet = claim.publisher() == null ? "–" : claim.publisher();
            CheckBox box = new CheckBox(outlet + " · " + day + " · " + title);
            box.setUserData(claim.id());
            box.getStyleClass().add("claim-box");
            boxes.add(box);
        }
        claims.getChildren().setAll(boxes.size() > 1 ? boxes : List.of());
        split.setVisible(boxes.size() > 1);
    }

    private List<String> chosen() {
        return claims.getChildren().stream()
                .filter(n -> n instanceof CheckBox box && box.isSelected())
                .map(n -> String.valueOf(n.getUserData()))
                .toList();
    }

    private Form form() {
        return new Form(
                title.getText(),
                date.getText(),
                type.getValue() == null ? EventType.OTHER : type.getValue(),
                status.getValue() == null ? EventStatus.OCCURRED : status.getValue(),
                place.getText(),
                participants.getText(),
                tags.getText(),
                note.getText());
    }

    private void save() {
        Event now = event;
        Form before = shown;
        if (now != null && before != null) {
            Form after = form();
            shown = after;
            model.decide(after.acts(now, before, this::role));
        }
    }

    /// Tells how a date is understood while it is typed.
    private void readDate(String typed) {
        LocalDate written = written();
        reading.run(() -> model.library().dateOf(typed, written), this::showReading, e -> read.setText(""));
    }

    private @Nullable LocalDate written() {
        Draft draft = model.drafting().draftProperty().get();
        Event now = event;
        return draft != null
                ? draft.written()
                : now == null ? null : now.claims().getFirst().written();
    }

    private void showReading(Optional<EventDate> date) {
        read.setText(date.map(d -> d.range().unknown()
                        ? texts.get("review.no-date")
                        : texts.get("review.read", dates.date(d.value(), d.range())))
                .orElseGet(() -> texts.get("review.unread")));
    }

    /// Puts the keyboard on the date.
    void focusDate() {
        date.requestFocus();
        date.selectAll();
    }
}
