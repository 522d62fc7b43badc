package id.linimasa.article;

import id.linimasa.model.CreationTime;
import id.linimasa.model.CreationTime.Evidence;
import id.linimasa.model.Span;
import id.linimasa.model.TextSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an article was published and written, and how anybody can tell. In order of trust: what the user says, the
/// source's metadata, a byline, the story itself; and nothing rather than today.
///
/// @param published the publication time as printed, ISO 8601 to its own precision, or null
/// @param created the document creation time with its evidence
record PublicationDate(@Nullable String published, CreationTime created) {

    /// Finds it.
    ///
    /// @param metadata what the source says of the article
    /// @param text its text as people read it
    /// @param byline its byline, or null
    /// @param readable its title and body
    /// @param user the day that the user says, or null
    /// @param days tells what the story itself tells
    static PublicationDate of(
            Metadata metadata,
            String text,
            @Nullable Byline byline,
            List<TextSpan> readable,
            @Nullable LocalDate user,
            StoryDays days) {
        String field = metadata.published();
        PrintedDate told = field == null ? null : PrintedDate.ofField(field);
        PrintedDate printed = byline == null ? null : byline.date();
        PrintedDate chosen = told == null || printed != null && mistakenForUtc(told, printed) ? printed : told;
        boolean byMetadata = chosen == told;
        LocalDate month = chosen != null && chosen.day() == null ? LocalDate.parse(chosen.iso() + "-01") : null;
        StoryDay story = null;
        if (user == null && (chosen == null || chosen.day() == null || chosen.swapped() != null)) {
            story = days.of(text, readable, month);
        }
        if (chosen != null && story != null && nearerSwapped(chosen, story.date())) {
            chosen = chosen.swap();
        }
        String published = chosen == null ? null : chosen.iso();
        if (user != null) {
            return new PublicationDate(published, new CreationTime(user, Evidence.USER, null, "ditetapkan pengguna"));
        }
        if (chosen != null && chosen.day() != null) {
            return new PublicationDate(
                    published,
                    byMetadata
                            ? new CreationTime(
                                    chosen.day(), Evidence.METADATA, null, metadata.publishedField() + ": " + field)
                            : ofByline(chosen.day(), byline));
        }
        return new PublicationDate(
                published,
                story == null
                        ? CreationTime.UNKNOWN
                        : new CreationTime(story.date(), Evidence.TEXT, story.words(), story.note()));
    }

    private static CreationTime ofByline(LocalDate day, @Nullable Byline byline) {
        if (byline == null) {
            throw new IllegalStateException("a printed date has a line");
        }
        Line line = byline.line();
        return new CreationTime(day, Evidence.BYLINE, new Span(line.start(), line.end()), line.words());
    }

    /// Sites that write their local time with a `Z` behind it: the byline prints the same clock as WIB.
    private static boolean mistakenForUtc(PrintedDate told, PrintedDate printed) {
        return told.iso().endsWith("+07:00")
                && printed.iso().length() >= 16
                && LocalDateTime.parse(told.iso().substring(0, 16))
                        .minusHours(7)
                        .equals(LocalDateTime.parse(printed.iso().substring(0, 16)));
    }

    /// 9/7/2025 is read month first where that brings it nearer to the day the story tells.
    private static boolean nearerSwapped(PrintedDate date, LocalDate story) {
        LocalDate day = date.day();
        LocalDate swapped = date.swapped();
        return day != null
                && swapped != null
                && Math.abs(ChronoUnit.DAYS.between(swapped, story)) < Math.abs(ChronoUnit.DAYS.between(day, story));
    }
}
