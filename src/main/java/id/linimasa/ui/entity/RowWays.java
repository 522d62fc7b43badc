package id.linimasa.ui.entity;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a name in the left pane: with the others, instead of them, not at all; takes part, speaks, is mentioned;
/// its events lit up.
final class RowWays {

    private RowWays() {}

    static List<MenuItem> of(FacetRow row, EntityViewModel model, Texts texts) {
        String name = row.filter().value();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(texts.get("entity.and"), () -> model.ask(row.filter()::addedTo)));
        if (row.filter().kind() == Filter.Kind.PERSON) {
            items.add(item(texts.get("entity.or"), ask(model, q -> PersonLogic.OR.addedTo(q, name))));
        }
        items.add(item(texts.get("entity.not"), ask(model, q -> without(q, row.filter()))));
        if (row.filter().kind() == Filter.Kind.PERSON) {
            items.add(new SeparatorMenuItem());
            items.add(item(texts.get("entity.speaks"), ask(model, q -> PersonLogic.SPEAKS.addedTo(q, name))));
            items.add(item(texts.get("entity.mentioned"), ask(model, q -> PersonLogic.MENTIONED.addedTo(q, name))));
        }
        items.add(new SeparatorMenuItem());
        boolean held = row.filter().equals(model.heldProperty().get());
        items.add(item(texts.get(held ? "entity.release" : "entity.hold"), () -> model.hold(row.filter())));
        items.add(item(texts.get("entity.about", row.label()), () -> model.openCard(row)));
        return items;
    }

    private static Runnable ask(EntityViewModel model, UnaryOperator<EventQuery> change) {
        return () -> model.ask(change);
    }

    private static EventQuery without(EventQuery query, Filter filter) {
        EventQuery rest = filter.removedFrom(query);
        return PersonLogic.withWords(rest, "NOT " + PersonLogic.field(field(filter.kind()), filter.value()));
    }

    private static String field(Filter.Kind kind) {
        return switch (kind) {
            case PERSON -> "tokoh";
            case ORGANIZATION -> "org";
            case PLACE -> "tempat";
            case SOURCE -> "sumber";
            case TYPE -> "jenis";
            case STATUS -> "status";
            case TEXT, DATE, ROLE, CHANGE -> throw new IllegalArgumentException("no name: " + kind);
        };
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
