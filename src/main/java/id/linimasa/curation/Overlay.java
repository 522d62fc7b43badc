package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventField;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Judgement;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An event with the fields that people decided, in place of what its claims tell.
final class Overlay {
    private Overlay() {}

    static Event shown(Event plain, Cell cell) {
        if (cell.untouched()) {
            return plain;
        }
        EventType type = cell.act(EventField.TYPE) instanceof Act.SetType to ? to.type() : plain.type();
        EventDate date = cell.act(EventField.DATE) instanceof Act.SetDate to
                ? to.date()
                : new EventDate(plain.date(), plain.extent(), plain.range(), null);
        EventStatus status = cell.act(EventField.STATUS) instanceof Act.SetStatus to ? to.status() : plain.status();
        return new Event(
                plain.id(),
                type,
                type == plain.type() ? plain.plover() : Plover.NONE,
                title(plain, cell),
                date.value(),
                date.extent(),
                date.range(),
                status,
                plain.unconfirmed() && status == EventStatus.PLANNED && cell.decided(EventField.STATUS) == null,
                participants(plain, cell),
                place(plain, cell),
                plain.partOf(),
                plain.salience(),
                plain.claims(),
                plain.disagreements(),
                plain.history(),
                plain.reasons(),
                judgement(plain, cell));
    }

    private static Bilingual title(Event plain, Cell cell) {
        return cell.act(EventField.TITLE) instanceof Act.SetTitle to ? to.title() : plain.title();
    }

    private static List<Participant> participants(Event plain, Cell cell) {
        return cell.act(EventField.PARTICIPANTS) instanceof Act.SetParticipants to
                ? to.participants()
                : plain.participants();
    }

    private static @Nullable String place(Event plain, Cell cell) {
        return cell.act(EventField.PLACE) instanceof Act.SetPlace to ? to.place() : plain.place();
    }

    private static Judgement judgement(Event plain, Cell cell) {
        Set<EventField> decided = EnumSet.noneOf(EventField.class);
        decided.addAll(cell.fields.keySet());
        return new Judgement(
                cell.review,
                cell.starred,
                List.copyOf(cell.tags),
                cell.notes,
                List.of(),
                decided,
                List.copyOf(cell.deeds()),
                Objections.of(plain, cell));
    }
}
