package id.linimasa.export.content;

import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import id.linimasa.model.TimexMod;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Dates in words, as precise as they are known: `26 Apr 2022`, `Mei 2021, tanggal tidak pasti`, `sejak 24 Feb 2022`.
public final class DatePhrase {
    private DatePhrase() {}

    /// The words; a day that nobody tells is said to be uncertain.
    ///
    /// @param language `id` or `en`
    public static String of(Dated date, String language) {
        String span = span(date, language);
        return vague(date) ? span + Language.of(language).of(", tanggal tidak pasti", ", date uncertain") : span;
    }

    /// The words, where something else says that no day is told.
    public static String span(Dated date, String language) {
        Language words = Language.of(language);
        LocalDateTime from = date.range().from();
        LocalDateTime to = date.range().to();
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null && last == null) {
            return words.of("tanggal tidak diketahui", "date unknown");
        }
        String about = date.mod() == TimexMod.APPROX ? words.of("sekitar ", "about ") : "";
        if (to == null && first != null) {
            return about + words.of("sejak ", "since ") + DateText.day(first, words);
        }
        if (from == null && last != null) {
            return about + words.of("sampai ", "until ") + DateText.day(last, words);
        }
        if (from == null || to == null) {
            throw new IllegalStateException("a range with an end of which no day is known: " + date);
        }
        String span = DateText.interval(millis(from), millis(to), Granularity.of(date.value()), words);
        return about + span + clock(date);
    }

    private static boolean vague(Dated date) {
        return date.extent() == Extent.WITHIN && date.earliest() != null && date.latest() != null && !date.day();
    }

    private static String clock(Dated date) {
        return date.zone().isEmpty() || !date.clocked() ? "" : " (UTC" + date.zone() + ")";
    }

    private static long millis(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
