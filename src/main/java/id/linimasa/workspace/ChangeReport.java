package id.linimasa.workspace;

import id.linimasa.index.EventIndex;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// What a new extraction changed. An event is the same as before where they have a claim in common.
///
/// @param added events of which no claim was known
/// @param moved events with another date
/// @param changed events with another status, type or title, on the same date
/// @param vanished events of which no claim is left
/// @param unchanged how many say what they said
public record ChangeReport(
        List<Event> added, List<Move> moved, List<Move> changed, List<Event> vanished, int unchanged) {

    /// An event before and after.
    public record Move(Event before, Event after) {}

    public ChangeReport {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        changed = List.copyOf(changed);
        vanished = List.copyOf(vanished);
    }

    /// All events of a workspace at one time; a million of them are never held at once.
    interface Events {
        /// Hands over every event.
        void each(Consumer<Event> sink);

        /// The event that this claim belongs to.
        Optional<Event> of(Claim claim);

        /// Those that an index lists.
        static Events of(EventIndex index) {
            return new Events() {
                @Override
                public void each(Consumer<Event> sink) {
                    index.scan(EventQuery.ALL, event -> {
                        sink.accept(event);
                        return true;
                    });
                }

                @Override
                public Optional<Event> of(Claim claim) {
                    return index.event(claim.id())
                            .filter(event -> event.claims().stream()
                                    .anyMatch(known -> known.id().equals(claim.id())));
                }
            };
        }
    }

    /// Compares all events of a workspace before and after.
    static ChangeReport between(Events before, Events after) {
        List<Event> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<Move> changed = new ArrayList<>();
        int[] unchanged = {0};
        after.each(now -> {
            Event once = first(now, before).orElse(null);
            if (once == null) {
                added.add(now);
            } else if (!Objects.equals(once.date(), now.date())) {
                moved.add(new Move(once, now));
            } else if (told(once).equals(told(now))) {
                unchanged[0]++;
            } else {
                changed.add(new Move(once, now));
            }
        });
        List<Event> vanished = new ArrayList<>();
        before.each(once -> {
            if (first(once, after).isEmpty()) {
                vanished.add(once);
            }
        });
        return new ChangeReport(added, moved, changed, vanished, unchanged[0]);
    }

    private static Optional<Event> first(Event event, Events others) {
        return event.claims().stream()
                .flatMap(claim -> others.of(claim).stream())
                .findFirst();
    }

    private static List<Object> told(Event event) {
        return List.of(event.status(), event.type(), event.title());
    }
}
