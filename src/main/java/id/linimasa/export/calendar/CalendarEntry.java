package id.linimasa.export.calendar;

import id.linimasa.export.content.Coordinates;
import id.linimasa.export.content.DatePhrase;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.Event;
import id.linimasa.model.Participant;
import id.linimasa.query.Vocabulary;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Writes one event as a VEVENT. People who take part are told in words: an ATTENDEE would be invited.
final class CalendarEntry {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ContentLines lines;
    private final String language;
    private final String stamp;

    /// @param stamp when the calendar was made, as UTC
    CalendarEntry(ContentLines lines, String language, String stamp) {
        this.lines = lines;
        this.language = language;
        this.stamp = stamp;
    }

    void write(ToldEvent told) throws IOException {
        Event event = told.event();
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", event.id() + "@linimasa.id");
        lines.line("DTSTAMP", stamp);
        lines.line("LAST-MODIFIED", stamp);
        lines.line(
                "SEQUENCE",
                Integer.toString(
                        event.claims().size() - 1 + event.judgement().deeds().size()));
        date(told.date());
        String title = Markup.oneLine(told.title(language));
        boolean vague = told.date().imprecise();
        lines.text("SUMMARY", vague ? "(± " + DatePhrase.span(told.date(), language) + ") " + title : title);
        lines.text("DESCRIPTION", description(told));
        if (event.place() != null) {
            lines.text("LOCATION", event.place());
            Optional<Coordinates> point = Coordinates.exactly(event.place());
            if (point.isPresent()) {
                lines.line("GEO", point.get().latitude() + ";" + point.get().longitude());
            }
        }
        lines.text("CATEGORIES", ToldEvent.in(Vocabulary.label(event.type()), language));
        String url = told.article().flatMap(a -> Markup.link(a.url())).orElse("");
        if (!url.isEmpty()) {
            lines.line("URL", url);
        }
        lines.line("STATUS", status(event));
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("CLASS", "PUBLIC");
        lines.text("X-EDTF", told.date().edtf());
        lines.text("X-LINIMASA-STATUS", event.status().name());
        lines.text("X-LINIMASA-TYPE", event.type().name());
        for (Participant participant : event.participants()) {
            lines.text("X-PESERTA", participant.name());
        }
        lines.line("END", "VEVENT");
    }

    /// Days are VALUE=DATE with an exclusive end; a moment with an offset is UTC, one without floats.
    private void date(Dated date) throws IOException {
        LocalDateTime from = Objects.requireNonNull(date.range().from());
        String value = Objects.requireNonNull(date.value());
        if (date.clocked()) {
            try {
                OffsetDateTime moment = OffsetDateTime.parse(value);
                lines.line("DTSTART", MOMENT.format(moment.withOffsetSameInstant(ZoneOffset.UTC)) + "Z");
            } catch (DateTimeParseException e) {
                lines.line("DTSTART", MOMENT.format(from)); // no offset told
            }
            return;
        }
        lines.line("DTSTART;VALUE=DATE", DAY.format(from));
        lines.line(
                "DTEND;VALUE=DATE",
                DAY.format(Objects.requireNonNull(date.latest()).plusDays(1)));
    }

    private static String status(Event event) {
        if (event.unconfirmed()) {
            return "TENTATIVE";
        }
        return switch (event.status()) {
            case OCCURRED, ONGOING -> "CONFIRMED";
            case PLANNED, PROPOSED, CONDITIONAL, POSTPONED -> "TENTATIVE";
            case CANCELLED, DENIED -> "CANCELLED";
        };
    }

    private String description(ToldEvent told) {
        StringBuilder text = new StringBuilder();
        text.append(ToldEvent.in(Vocabulary.label(told.event().status()), language));
        text.append(" · ").append(DatePhrase.of(told.date(), language));
        List<String> names =
                told.event().participants().stream().map(Participant::name).toList();
        if (!names.isEmpty()) {
            text.append('\n').append(String.join(", ", names));
        }
        for (Passage passage : told.passages()) {
            Article article = passage.article();
            text.append("\n\n“").append(Markup.oneLine(passage.quote())).append("”\n— ");
            text.append(article.publisher() == null ? "?" : article.publisher());
            if (article.url() != null) {
                text.append(", ").append(article.url());
            }
        }
        return text.toString();
    }
}
