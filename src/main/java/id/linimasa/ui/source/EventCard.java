package id.linimasa.ui.source;

import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.Participant;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Texts;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The head of the right pane: what happened, when, where, who, and how sure it is.
final class EventCard extends VBox {

    /// Beside a name in a chip: the role and the chip's own space.
    private static final double ROOM_FOR_ROLE = 110;
    private static final double WORD_GAP = 6;

    private final SourceViewModel model;
    private final Texts texts;
    private final DateTexts dates;

    EventCard(SourceViewModel model, Texts texts) {
        setMinWidth(0);
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("event-card");
        getStyleClass().add("event-card");
    }

    void show(EventDetails details) {
        Event event = details.event();
        Label title = new Label(texts.of(event.title()));
        title.setId("event-title");
        title.getStyleClass().add("event-title");
        title.setWrapText(true);
        getChildren().setAll(badges(event), title, facts(event));
        if (!event.participants().isEmpty()) {
            getChildren().add(participants(event));
        }
    }

    private FlowPane badges(Event event) {
        FlowPane badges = new FlowPane(WORD_GAP, WORD_GAP);
        badges.getChildren().addAll(Badges.type(event.type(), texts), Badges.status(event.status(), texts));
        boolean wasPlanned = event.status() == EventStatus.OCCURRED
                && event.claims().stream().anyMatch(c -> c.mention().status() == EventStatus.PLANNED);
        if (wasPlanned) {
            badges.getChildren().add(Badges.note(texts.get("event.was-planned")));
        }
        if (event.unconfirmed()) {
            badges.getChildren().add(Badges.note(texts.get("event.unconfirmed")));
        }
        if (!event.disagreements().isEmpty()) {
            badges.getChildren().add(Badges.note(texts.get("event.disputed")));
        }
        return badges;
    }

    private FlowPane facts(Event event) {
        FlowPane facts = new FlowPane(WORD_GAP, 2);
        facts.getStyleClass().add("event-facts");
        Label date = new Label(dates.date(event.date(), event.range()));
        date.setId("event-date");
        date.getStyleClass().add("strong");
        facts.getChildren().add(date);
        if (event.place() != null) {
            facts.getChildren().add(new Label("·  " + texts.named(event.place())));
        }
        facts.getChildren().add(new Label("·  " + texts.get("event.sources", event.sources())));
        return facts;
    }

    private FlowPane participants(Event event) {
        FlowPane people = new FlowPane(WORD_GAP, WORD_GAP);
        people.getStyleClass().add("participants");
        people.setMinWidth(0);
        event.participants()
                .forEach(p -> people.getChildren()
                        .add(participant(p, people.widthProperty().subtract(ROOM_FOR_ROLE))));
        return people;
    }

    /// @param most the widest that its name may be; of a longer one the tooltip has all
    private Button participant(Participant participant, ObservableDoubleValue most) {
        String called = participant.kind() == EntityKind.PERSON ? participant.name() : texts.named(participant.name());
        Label name = new Label(called);
        name.getStyleClass().add("strong");
        name.maxWidthProperty().bind(most);
        Label role = new Label(texts.name("role", participant.role()));
        role.getStyleClass().add("muted");
        HBox words = new HBox(5, name, role);
        words.setAlignment(Pos.BASELINE_LEFT);
        Button chip = new Button(null, words);
        chip.getStyleClass().addAll("bare", "chip", "participant");
        chip.setAccessibleText(texts.get("event.filter-participant", called));
        chip.setTooltip(new Tooltip(chip.getAccessibleText()));
        Filter filter = new Filter(kind(participant.kind()), participant.name());
        chip.setOnAction(e -> model.toggle(filter));
        chip.hoverProperty().subscribe((old, over) -> model.light(over ? filter : null));
        return chip;
    }

    private static Filter.Kind kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Filter.Kind.PERSON;
            case ORGANIZATION -> Filter.Kind.ORGANIZATION;
            case PLACE -> Filter.Kind.PLACE;
        };
    }
}
