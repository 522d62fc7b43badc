package id.linimasa.export.calendar;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.DatePhrase;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// One calendar with one VEVENT an event. What has no day, an open end or covers more than 31 days is no entry of a
/// calendar: such events go to a list beside it.
public final class CalendarFormat implements StreamFormat {
    private static final int MOST_DAYS = 31;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        ArticleShelf shelf = new ArticleShelf(source);
        ContentLines lines = new ContentLines(target.out());
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Linimasa//Linimasa " + manifest.version() + "//ID");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", "Linimasa");
        CalendarEntry entry = new CalendarEntry(lines, manifest.language(), STAMP.format(manifest.generatedAt()));
        try (SkippedList skipped = new SkippedList(target.beside(".skipped.csv"))) {
            source.events(event -> {
                write(event, new ToldEvent(event, shelf), entry, skipped, manifest.language());
                return true;
            });
        }
        lines.line("END", "VCALENDAR");
    }

    private static void write(Event event, ToldEvent told, CalendarEntry entry, SkippedList skipped, String language) {
        try {
            if (fits(told.date())) {
                entry.write(told);
            } else {
                skipped.add(
                        event.id(),
                        told.title(language),
                        DatePhrase.of(told.date(), language),
                        told.date().edtf());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean fits(Dated date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        return first != null && last != null && ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
    }
}
