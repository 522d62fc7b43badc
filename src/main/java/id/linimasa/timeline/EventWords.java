package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.Granularity;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What an event is called on the timeline.
final class EventWords {

    private static final int FEW_ACTORS = 2;
    private static final EventStatus[] STATUSES = EventStatus.values();

    private final EventColumns events;
    private final Language language;

    EventWords(EventColumns events, Language language) {
        this.events = events;
        this.language = language;
    }

    String title(int row) {
        return language.of(events.titles().apply(row));
    }

    /// What follows the title: a status that must be said, and the date where it is less exact than a day, as in
    /// `Perundingan di Istanbul · Maret 2022`.
    String tail(int row) {
        String status = note(row);
        String date = imprecise(row) ? " · " + date(row) : "";
        return status.isEmpty() ? date : " · " + status + date;
    }

    /// What must be said beside the drawing: called off, denied, put off, not confirmed.
    private String note(int row) {
        if (events.has(row, EventColumns.UNCONFIRMED)) {
            return language.of("belum terkonfirmasi", "unconfirmed");
        }
        EventStatus status = STATUSES[events.status()[row]];
        return switch (status) {
            case CANCELLED, DENIED, POSTPONED -> TypeNames.of(status, language);
            default -> "";
        };
    }

    boolean openEnd(int row) {
        return openEnd(events, row);
    }

    boolean ongoing(int row) {
        return ongoing(events, row);
    }

    static boolean ongoing(EventColumns events, int row) {
        return STATUSES[events.status()[row]] == EventStatus.ONGOING;
    }

    boolean openStart(int row) {
        return openStart(events, row);
    }

    static boolean openEnd(EventColumns events, int row) {
        return events.from()[row] != Long.MIN_VALUE
                && (events.has(row, EventColumns.UNDATED) || events.to()[row] == Long.MAX_VALUE);
    }

    /// How far an arrow or a chevron reaches beyond a glyph, in pixels.
    static double beyond(EventColumns events, int row) {
        return openEnd(events, row) ? Labels.ARROW : ongoing(events, row) ? Labels.CHEVRON : 0;
    }

    static boolean openStart(EventColumns events, int row) {
        return events.from()[row] == Long.MIN_VALUE;
    }

    boolean disputed(int row) {
        return events.has(row, EventColumns.DISPUTED);
    }

    String date(int row) {
        return DateText.of(events, row, language);
    }

    /// Whether the date is coarser than a day, open, or unknown.
    boolean imprecise(int row) {
        return events.granularity()[row] > Granularity.DAY.ordinal()
                || events.has(row, EventColumns.UNDATED)
                || events.to()[row] == Long.MAX_VALUE
                || events.from()[row] == Long.MIN_VALUE;
    }

    /// The second line of a card: date, place, actors, number of sources, as far as known.
    String detail(int row) {
        StringJoiner words = new StringJoiner(" · ");
        words.add(date(row));
        String place = first(LaneKind.PLACE, row);
        if (place != null) {
            words.add(language.named(place));
        }
        String actors = actors(row);
        if (!actors.isEmpty()) {
            words.add(actors);
        }
        int sources = count(LaneKind.SOURCE, row);
        if (sources > 0) {
            words.add(sources + language.of(" sumber", sources == 1 ? " source" : " sources"));
        }
        return words.toString();
    }

    private String actors(int row) {
        LaneTable people = events.lanes().get(LaneKind.PERSON);
        if (people == null) {
            return "";
        }
        StringJoiner names = new StringJoiner(", ");
        int from = people.offsets()[row];
        int to = people.offsets()[row + 1];
        for (int i = from; i < Math.min(to, from + FEW_ACTORS); i++) {
            names.add(people.names().get(people.lanes()[i]));
        }
        return to - from > FEW_ACTORS ? names + " +" + (to - from - FEW_ACTORS) : names.toString();
    }

    int count(LaneKind kind, int row) {
        LaneTable table = events.lanes().get(kind);
        return table == null ? 0 : table.offsets()[row + 1] - table.offsets()[row];
    }

    private @Nullable String first(LaneKind kind, int row) {
        LaneTable table = events.lanes().get(kind);
        return table == null || table.offsets()[row] == table.offsets()[row + 1]
                ? null
                : table.names().get(table.lanes()[table.offsets()[row]]);
    }
}
