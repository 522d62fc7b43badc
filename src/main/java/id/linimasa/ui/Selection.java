package id.linimasa.ui;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.query.EventQuery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the panes meet: what is asked, which event is selected, which of its sources is open. The one place that
/// says so; panes follow it and never each other.
///
/// Earlier queries are kept, at most [#MOST_STEPS], so that [#back()] and [#forward()] walk through views as a browser
/// does. Used on the FX thread alone.
public final class Selection {

    static final int MOST_STEPS = 200;

    private final ReadOnlyObjectWrapper<EventQuery> query = new ReadOnlyObjectWrapper<>(this, "query", EventQuery.ALL);
    private final ReadOnlyObjectWrapper<@Nullable String> eventId = new ReadOnlyObjectWrapper<>(this, "eventId");
    private final ReadOnlyObjectWrapper<@Nullable ArticleId> article = new ReadOnlyObjectWrapper<>(this, "article");
    private final ReadOnlyObjectWrapper<@Nullable Filter> lit = new ReadOnlyObjectWrapper<>(this, "lit");
    private final ReadOnlyObjectWrapper<@Nullable Filter> held = new ReadOnlyObjectWrapper<>(this, "held");
    private final ReadOnlyObjectWrapper<Act.@Nullable Passage> passage = new ReadOnlyObjectWrapper<>(this, "passage");
    private final ReadOnlyObjectWrapper<@Nullable String> hoveredId = new ReadOnlyObjectWrapper<>(this, "hoveredId");
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final Deque<EventQuery> earlier = new ArrayDeque<>();
    private final Deque<EventQuery> later = new ArrayDeque<>();

    /// What is asked; drives timeline, list, counts and exports alike.
    public ReadOnlyObjectProperty<EventQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// What is asked.
    public EventQuery query() {
        return query.get();
    }

    /// The id of the selected event, or null.
    public ReadOnlyObjectProperty<@Nullable String> eventIdProperty() {
        return eventId.getReadOnlyProperty();
    }

    /// The id of the selected event, or null.
    public @Nullable String eventId() {
        return eventId.get();
    }

    /// The source of the selected event that is open; null for its best one.
    public ReadOnlyObjectProperty<@Nullable ArticleId> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// Selects an event, or none; its best source opens.
    public void select(@Nullable String id) {
        if (id == null ? eventId.get() == null && article.get() == null : id.equals(eventId.get())) {
            return;
        }
        article.set(null);
        eventId.set(id);
    }

    /// Opens an article by itself; no event is selected any more.
    public void read(ArticleId alone) {
        eventId.set(null);
        article.set(alone);
    }

    /// Opens one of the sources of the selected event.
    public void open(ArticleId source) {
        article.set(source);
    }

    /// Whose events are lit up while the pointer rests on a name, or null; without it, [#heldProperty()].
    public ReadOnlyObjectProperty<@Nullable Filter> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /// Lights up the events that a condition would leave, or none.
    public void light(@Nullable Filter filter) {
        lit.set(filter);
    }

    /// Whose events stay lit up, the others dimmed, or null.
    public ReadOnlyObjectProperty<@Nullable Filter> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Keeps the events of a condition lit up, or lets go of it where it is kept already.
    public void hold(@Nullable Filter filter) {
        held.set(filter == null || filter.equals(held.get()) ? null : filter);
    }

    /// The words of an article that the reader selected last, or null.
    public ReadOnlyObjectProperty<Act.@Nullable Passage> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /// Tells which words of an article the reader selected, or that there are none.
    public void quote(Act.@Nullable Passage words) {
        passage.set(words);
    }

    /// The event under the pointer, or null.
    public ReadOnlyObjectProperty<@Nullable String> hoveredIdProperty() {
        return hoveredId.getReadOnlyProperty();
    }

    /// Tells which event is under the pointer.
    public void hover(@Nullable String id) {
        hoveredId.set(id);
    }

    /// Asks something else, made from what is asked now; asking the same again does nothing.
    public void ask(UnaryOperator<EventQuery> change) {
        EventQuery old = query.get();
        EventQuery next = change.apply(old);
        if (next.equals(old)) {
            return;
        }
        earlier.push(old);
        if (earlier.size() > MOST_STEPS) {
            earlier.removeLast();
        }
        later.clear();
        show(next);
    }

    /// Adds a condition, or takes it away where it holds already.
    public void toggle(Filter filter) {
        ask(filter::toggledIn);
    }

    /// Takes away every condition.
    public void clear() {
        ask(q -> EventQuery.ALL);
    }

    /// The view before this one.
    public void back() {
        step(earlier, later);
    }

    /// The view that [#back()] left.
    public void forward() {
        step(later, earlier);
    }

    private void step(Deque<EventQuery> from, Deque<EventQuery> to) {
        if (!from.isEmpty()) {
            to.push(query.get());
            show(from.pop());
        }
    }

    private void show(EventQuery next) {
        canGoBack.set(!earlier.isEmpty());
        canGoForward.set(!later.isEmpty());
        query.set(next);
    }

    /// Whether there is a view before this one.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether [#back()] left a view.
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }
}
