package id.linimasa.workspace;

import id.linimasa.model.EventDate;
import id.linimasa.model.Extent;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import id.linimasa.query.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Reads dates as people type them, by the rules that articles are read by: `Mei 2021`, `awal pekan ini`, `sebelum
/// 2020`, `2022-04-26`. Stateless, safe for any number of threads.
final class DateReading {
    private final BiFunction<String, @Nullable LocalDate, List<TimeMention>> tagger;

    /// @param tagger finds temporal expressions in a text of a day
    DateReading(BiFunction<String, @Nullable LocalDate, List<TimeMention>> tagger) {
        this.tagger = tagger;
    }

    /// The date itself, or what its words mean where nobody has read them yet.
    Optional<EventDate> resolved(EventDate date, @Nullable LocalDate written) {
        String words = date.words();
        boolean open = date.value() == null && date.range().unknown();
        return words != null && !words.isBlank() && open ? read(words, written) : Optional.of(date);
    }

    /// What `typed` means; blank is no day.
    ///
    /// @param written the day that relative dates hang on, or null
    Optional<EventDate> read(String typed, @Nullable LocalDate written) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals("-") || text.equals("–")) {
            return Optional.of(EventDate.UNKNOWN);
        }
        Optional<PartialDate> iso = PartialDate.parse(text);
        if (iso.isPresent()) {
            return Optional.of(of(iso.get(), text));
        }
        List<TimeMention> found = tagger.apply(text, written);
        if (found.size() != 1 || found.getFirst().range().unknown()) {
            return Optional.empty();
        }
        TimeMention one = found.getFirst();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean throughout = lower.startsWith("selama ") || lower.startsWith("sepanjang ");
        return Optional.of(
                new EventDate(one.timex().value(), throughout ? Extent.THROUGHOUT : Extent.WITHIN, one.range(), text));
    }

    private static EventDate of(PartialDate date, String text) {
        LocalDate first = date.first();
        boolean day = first.equals(date.last());
        boolean month = !day && first.getMonth() == date.last().getMonth();
        String value = day
                ? first.toString()
                : month ? first.toString().substring(0, 7) : first.toString().substring(0, 4);
        return new EventDate(
                value, Extent.WITHIN, TimeRange.days(first, date.last().plusDays(1)), text);
    }
}
