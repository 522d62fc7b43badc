package id.linimasa.ui.entity;

import id.linimasa.query.EventQuery;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Vocabulary;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A person's, organisation's or place's card: names, roles over time, first and last event, how often and with
/// whom, and the ways to ask for it.
final class EntityCard extends VBox {

    private static final double WIDTH = 330;
    private static final double SPARK_HEIGHT = 26;
    private static final double SPARK_WIDTH = 300;
    private static final double PADDING = 32;
    private static final int MOST_SOURCES = 6;

    private final EntityViewModel model;
    private final Texts texts;
    private final DateTexts dates;
    /// The name, in the language of the window.
    private final String called;

    EntityCard(EntityProfile profile, EntityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("entity-card");
        getStyleClass().add("entity-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        called = new FilterTexts(texts).value(profile.filter());
        getChildren().add(line(called, "event-title"));
        addRoles(profile);
        if (!profile.aliases().isEmpty()) {
            getChildren().add(line(texts.get("entity.aliases", String.join(", ", profile.aliases())), "muted"));
        }
        addSpan(profile);
        addParts(profile);
        addPartners(profile);
        addSources(profile);
        getChildren().add(ways(profile));
    }

    private Label line(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void addRoles(EntityProfile profile) {
        profile.roles().forEach((title, since) -> getChildren().add(role(title, since)));
    }

    /// An office; a click asks for everybody who bears it.
    private Button role(String title, Optional<LocalDate> since) {
        Button role = new Button(since.map(day -> texts.get("entity.role", title, dates.shortDay(day)))
                .orElse(title));
        role.setMnemonicParsing(false);
        role.setWrapText(true);
        role.setMinHeight(USE_PREF_SIZE);
        role.setMaxWidth(WIDTH - PADDING);
        role.getStyleClass().addAll("bare", "office");
        role.setAccessibleText(texts.get("entity.in-office", title));
        role.setTooltip(new Tooltip(role.getAccessibleText()));
        role.setOnAction(e -> model.ask(q -> PersonLogic.withWords(q, PersonLogic.field("peran", title))));
        return role;
    }

    private void addSpan(EntityProfile profile) {
        if (profile.first().unknown()) {
            return;
        }
        getChildren().add(sparkline(profile.months()));
        getChildren()
                .add(line(
                        texts.get("entity.span", dates.brief(profile.first()), dates.brief(profile.last())), "muted"));
    }

    /// Events a month as thin bars.
    private static Node sparkline(List<Integer> months) {
        int most = months.stream().mapToInt(Integer::intValue).max().orElse(1);
        HBox bars = new HBox();
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setPrefHeight(SPARK_HEIGHT);
        bars.setMinHeight(SPARK_HEIGHT);
        double width = Math.max(0.5, SPARK_WIDTH / months.size());
        for (int count : months) {
            Region bar = new Region();
            bar.getStyleClass().add(count == 0 ? "spark-none" : "spark");
            double height = count == 0 ? 1 : Math.max(3, SPARK_HEIGHT * count / most);
            bar.setMinSize(width, height);
            bar.setMaxSize(width, height);
            bars.getChildren().add(bar);
        }
        return bars;
    }

    /// What it does in events, as often as it does; a click asks for these.
    private void addParts(EntityProfile profile) {
        if (profile.parts().isEmpty()) {
            return;
        }
        FlowPane parts = new FlowPane(6, 6);
        profile.parts().forEach((role, events) -> {
            String name = texts.name("role", role);
            Button part = chip(name, events, texts.get("entity.as", called, name));
            part.setId("part-" + role.name().toLowerCase(Locale.ROOT));
            String words = Vocabulary.asking(role, profile.filter().value());
            part.setOnAction(e -> model.ask(q -> PersonLogic.withWords(q, words)));
            parts.getChildren().add(part);
        });
        getChildren().addAll(line(texts.get("entity.parts"), "facet-title"), parts);
    }

    private static Button chip(String name, int events, String help) {
        Button chip = new Button(name + "  " + events);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("bare", "chip");
        chip.setAccessibleText(help);
        chip.setTooltip(new Tooltip(help));
        return chip;
    }

    private void addPartners(EntityProfile profile) {
        if (profile.partners().isEmpty()) {
            return;
        }
        FlowPane partners = new FlowPane(6, 6);
        for (FacetCount partner : profile.partners()) {
            Button both = chip(partner.value(), partner.matching(), texts.get("entity.both", called, partner.value()));
            both.setOnAction(e -> model.ask(q -> new Filter(Filter.Kind.PERSON, partner.value())
                    .addedTo(profile.filter().addedTo(q))));
            partners.getChildren().add(both);
        }
        getChildren().addAll(line(texts.get("entity.partners"), "facet-title"), partners);
    }

    private void addSources(EntityProfile profile) {
        if (!profile.sources().isEmpty()) {
            String outlets = profile.sources().stream()
                    .limit(MOST_SOURCES)
                    .map(s -> (s.value().isEmpty() ? texts.get("source.unnamed") : s.value()) + " " + s.matching())
                    .collect(Collectors.joining(" · "));
            getChildren().addAll(line(texts.get("entity.sources"), "facet-title"), line(outlets, "entity-role"));
        }
    }

    private FlowPane ways(EntityProfile profile) {
        FlowPane ways = new FlowPane(6, 6);
        ways.getStyleClass().add("entity-ways");
        String name = profile.filter().value();
        ways.getChildren().add(way("entity.takes-part", profile.takesPart(), profile.filter()::addedTo));
        if (profile.filter().kind() == Filter.Kind.PERSON) {
            ways.getChildren()
                    .addAll(
                            way("entity.speaks", profile.speaks(), q -> PersonLogic.SPEAKS.addedTo(q, name)),
                            way("entity.mentioned", profile.mentioned(), q -> PersonLogic.MENTIONED.addedTo(q, name)),
                            way("entity.or", -1, q -> PersonLogic.OR.addedTo(q, name)),
                            way("entity.not", -1, q -> PersonLogic.NOT.addedTo(q, name)));
        }
        Button hold = way("entity.hold", -1, UnaryOperator.identity());
        hold.setOnAction(e -> {
            model.hold(profile.filter());
            model.closeCard();
        });
        ways.getChildren().add(hold);
        return ways;
    }

    private Button way(String key, int count, UnaryOperator<EventQuery> change) {
        Button way = new Button(count < 0 ? texts.get(key) : texts.get(key) + "  " + count);
        way.getStyleClass().add("top-button");
        way.setId(key.replace('.', '-').toLowerCase(Locale.ROOT));
        way.setDisable(count == 0);
        way.setOnAction(e -> model.ask(change));
        return way;
    }
}
