package id.linimasa.journal;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventDate;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.TimeRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the fields of one JSON object, and names the one that makes no sense.
///
/// @param node the object
/// @param dates reads a date that a person typed, nothing where it is none
record Fields(JsonNode node, Function<String, Optional<EventDate>> dates) {

    /// @throws ActFormatException where the field is missing or no text
    String text(String field) {
        String text = textOrNull(field);
        if (text == null || text.isBlank()) {
            throw new ActFormatException(
                    "ruas \"" + field + "\" harus berupa teks", "field \"" + field + "\" has to be a text");
        }
        return text;
    }

    @Nullable
    String textOrNull(String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    /// @throws ActFormatException where the field is neither there nor a list of texts
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(t -> texts.add(t.isString() ? t.stringValue() : ""));
        if (texts.isEmpty() || texts.contains("")) {
            throw new ActFormatException(
                    "ruas \"" + field + "\" harus berupa daftar teks", "field \"" + field + "\" has to list texts");
        }
        return texts;
    }

    /// A missing field is true: `{"act":"star","event":"…"}`.
    boolean on(String field) {
        return node.path(field).asBoolean(true);
    }

    ArticleId article(String field) {
        try {
            return new ArticleId(text(field));
        } catch (ActFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ActFormatException(
                    "ruas \"" + field + "\" bukan nomor artikel", "field \"" + field + "\" is no article's id");
        }
    }

    Span span() {
        return new Span(node.path("start").asInt(0), node.path("end").asInt(0));
    }

    <E extends Enum<E>> E constant(String field, Class<E> kind) {
        return constant(text(field), field, kind);
    }

    @Nullable
    <E extends Enum<E>> E constantOrNull(String field, Class<E> kind) {
        String text = textOrNull(field);
        return text == null ? null : constant(text, field, kind);
    }

    private static <E extends Enum<E>> E constant(String text, String field, Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        String known = Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw new ActFormatException(
                "\"" + text + "\" bukan nilai ruas \"" + field + "\"; yang ada: " + known,
                "\"" + text + "\" is no value of field \"" + field + "\"; there are: " + known);
    }

    /// One text for both languages, or `{"id":…,"en":…}`.
    Bilingual bilingual(String field) {
        JsonNode both = node.path(field);
        if (!both.isObject()) {
            String text = text(field);
            return new Bilingual(text, text);
        }
        Fields parts = new Fields(both, dates);
        return new Bilingual(parts.text("id"), parts.text("en"));
    }

    /// A date as typed, as `{"value":…,"extent":…,"from":…,"to":…}`, or null for no day.
    EventDate date(String field) {
        JsonNode date = node.path(field);
        if (date.isNull()) {
            return EventDate.UNKNOWN;
        }
        if (date.isObject()) {
            Fields parts = new Fields(date, dates);
            Extent extent = parts.constantOrNull("extent", Extent.class);
            return new EventDate(
                    parts.textOrNull("value"),
                    extent == null ? Extent.WITHIN : extent,
                    range(parts),
                    parts.textOrNull("words"));
        }
        String typed = text(field);
        return dates.apply(typed)
                .orElseThrow(() -> new ActFormatException(
                        "\"" + typed + "\" bukan tanggal yang dapat dibaca",
                        "\"" + typed + "\" is no date that can be read"));
    }

    private static TimeRange range(Fields parts) {
        try {
            return new TimeRange(moment(parts.textOrNull("from")), moment(parts.textOrNull("to")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ActFormatException(
                    "rentang tanggal tidak masuk akal: " + e.getMessage(), "no range of dates: " + e.getMessage());
        }
    }

    private static @Nullable LocalDateTime moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    }

    /// A day, or null where the field is null.
    @Nullable
    LocalDate day(String field) {
        String text = textOrNull(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ActFormatException(
                    "\"" + text + "\" bukan tanggal berbentuk 2022-04-26",
                    "\"" + text + "\" is no date like 2022-04-26");
        }
    }

    List<Participant> participants(String field) {
        List<Participant> participants = new ArrayList<>();
        for (JsonNode one : node.path(field)) {
            Fields parts = new Fields(one, dates);
            participants.add(new Participant(
                    parts.text("name"),
                    parts.constant("kind", EntityKind.class),
                    parts.textOrNull("code"),
                    parts.constant("role", Role.class)));
        }
        return participants;
    }
}
