package id.linimasa.ui.review;

import id.linimasa.model.Act;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.Role;
import id.linimasa.model.TimeRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/// What the editor's fields say.
///
/// @param title one for both languages
/// @param date as typed
/// @param type of the event
/// @param status of the event
/// @param place empty for none
/// @param participants one a line: `Vladimir Putin: tuan rumah`
/// @param tags parted by commas
/// @param note to be added, empty for none
record Form(
        String title,
        String date,
        EventType type,
        EventStatus status,
        String place,
        String participants,
        String tags,
        String note) {

    /// The fields of an event.
    ///
    /// @param english in which language the title is shown
    /// @param roles names roles for people
    static Form of(Event event, boolean english, Function<Role, String> roles) {
        String date = event.date();
        List<String> lines = event.participants().stream()
                .map(p -> p.name() + ": " + roles.apply(p.role()))
                .toList();
        return new Form(
                english ? event.title().en() : event.title().id(),
                date == null ? "" : date,
                event.type(),
                event.status(),
                Objects.requireNonNullElse(event.place(), ""),
                String.join("\n", lines),
                String.join(", ", event.judgement().tags()),
                "");
    }

    /// The acts that make these fields of those that were shown.
    List<Act> acts(Event event, Form shown, Function<Role, String> roles) {
        String id = event.id();
        List<Act> acts = new ArrayList<>();
        if (!title.strip().equals(shown.title)) {
            acts.add(new Act.SetTitle(id, new Bilingual(title.strip(), title.strip())));
        }
        if (!date.strip().equals(shown.date)) {
            acts.add(new Act.SetDate(id, typedDate()));
        }
        if (type != shown.type) {
            acts.add(new Act.SetType(id, type));
        }
        if (status != shown.status) {
            acts.add(new Act.SetStatus(id, status));
        }
        if (!place.strip().equals(shown.place)) {
            acts.add(new Act.SetPlace(id, place.isBlank() ? null : place.strip()));
        }
        if (!participants.strip().equals(shown.participants)) {
            acts.add(new Act.SetParticipants(id, named(event.participants(), roles)));
        }
        tagActs(id, shown, acts);
        if (!note.isBlank()) {
            acts.add(new Act.Note(id, note.strip()));
        }
        return acts;
    }

    private void tagActs(String id, Form shown, List<Act> acts) {
        TreeSet<String> now = labels(tags);
        TreeSet<String> before = labels(shown.tags);
        now.stream().filter(t -> !before.contains(t)).forEach(t -> acts.add(new Act.Tag(id, t, true)));
        before.stream().filter(t -> !now.contains(t)).forEach(t -> acts.add(new Act.Tag(id, t, false)));
    }

    private static TreeSet<String> labels(String tags) {
        TreeSet<String> labels = new TreeSet<>();
        Arrays.stream(tags.split(",", -1))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .forEach(labels::add);
        return labels;
    }

    /// The date as typed, to be read where it is known what it is about.
    EventDate typedDate() {
        return date.isBlank() ? EventDate.UNKNOWN : new EventDate(null, Extent.WITHIN, TimeRange.UNKNOWN, date.strip());
    }

    /// The participants by the lines; those known keep kind and country, others are people.
    List<Participant> named(List<Participant> known, Function<Role, String> roles) {
        List<Participant> named = new ArrayList<>();
        for (String line : participants.split("\n", -1)) {
            int colon = line.lastIndexOf(':');
            String name = (colon < 0 ? line : line.substring(0, colon)).strip();
            String role = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (!name.isEmpty()) {
                Participant old = known.stream()
                        .filter(p -> p.name().equals(name))
                        .findFirst()
                        .orElse(new Participant(name, EntityKind.PERSON, null, Role.PARTY));
                named.add(new Participant(name, old.kind(), old.code(), role(role, old.role(), roles)));
            }
        }
        return named;
    }

    private static Role role(String word, Role usual, Function<Role, String> roles) {
        return Arrays.stream(Role.values())
                .filter(r -> roles.apply(r).equalsIgnoreCase(word) || r.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(usual);
    }
}
