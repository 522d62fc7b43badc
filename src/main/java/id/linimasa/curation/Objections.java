package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventField;
import id.linimasa.model.Objection;
import id.linimasa.model.Participant;
import id.linimasa.model.Review;
import id.linimasa.model.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the articles say something else now than when a decision was made, and than what was decided.
final class Objections {
    private Objections() {}

    /// @param plain what the articles say now
    static List<Objection> of(Event plain, Cell cell) {
        Told now = Told.of(plain);
        List<Objection> found = new ArrayList<>();
        for (EventField field : EventField.values()) {
            Entry entry = cell.decided(field);
            if (entry != null && !entry.deed().events().isEmpty()) {
                Told then = entry.deed().events().getFirst().told();
                switch (entry.act()) {
                    case Act.Judge judge -> judged(found, entry, judge, then, now);
                    default -> add(found, entry, field, decided(entry.act()), then, now);
                }
            }
        }
        return found;
    }

    private static void judged(List<Objection> found, Entry entry, Act.Judge judge, Told then, Told now) {
        if (judge.verdict() == Review.ACCEPTED) {
            add(found, entry, EventField.DATE, told(then, EventField.DATE), then, now);
            add(found, entry, EventField.STATUS, told(then, EventField.STATUS), then, now);
            add(found, entry, EventField.TYPE, told(then, EventField.TYPE), then, now);
        } else if (judge.verdict() == Review.REJECTED && now.sources() > then.sources()) {
            found.add(new Objection(entry.id(), EventField.REVIEW, "REJECTED", now.sources() + " > " + then.sources()));
        }
    }

    private static void add(
            List<Objection> found, Entry entry, EventField field, @Nullable String decided, Told then, Told now) {
        String before = told(then, field);
        String told = told(now, field);
        boolean known = found.stream().anyMatch(o -> o.field() == field);
        if (decided != null && told != null && !known && !told.equals(before) && !told.equals(decided)) {
            found.add(new Objection(entry.id(), field, decided, told));
        }
    }

    private static @Nullable String decided(Act act) {
        return switch (act) {
            case Act.SetDate to -> date(to.date());
            case Act.SetStatus to -> to.status().name();
            case Act.SetType to -> to.type().name();
            case Act.SetPlace to -> Objects.requireNonNullElse(to.place(), "");
            case Act.SetParticipants to -> names(to.participants());
            default -> null; // a title is nobody's claim, and claims are asked one by one
        };
    }

    /// What was said of a field, null where it is no claim of the articles.
    private static @Nullable String told(Told told, EventField field) {
        return switch (field) {
            case DATE -> date(told.date());
            case STATUS -> told.status().name();
            case TYPE -> told.type().name();
            case PLACE -> Objects.requireNonNullElse(told.place(), "");
            case PARTICIPANTS -> names(told.participants());
            case TITLE, CLAIMS, REVIEW -> null;
        };
    }

    private static String date(EventDate date) {
        String value = date.value() == null ? "" : date.value();
        String range = date.range().fromText() + "/" + date.range().toText();
        boolean narrowed = date.words() != null || value.isEmpty();
        return narrowed ? value + String.format(Locale.ROOT, " [%s)", range) : value;
    }

    private static String names(List<Participant> participants) {
        Set<String> names = participants.stream().map(Participant::name).collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", names);
    }
}
