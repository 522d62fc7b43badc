package id.linimasa.extract.timex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What recurs: `setiap Senin`, `tiap dua tahun`, `tahunan`, `setiap 17 Agustus`.
final class SetRules {
    private static final Set<String> PAPER_BEFORE = Set.of(
            "dengan",
            "oleh",
            "kepada",
            "dari",
            "menurut",
            "mengutip",
            "dikutip",
            "melansir",
            "dilansir",
            "laporan",
            "koran");

    private static final Set<String> OFFICES =
            Set.of("Kementerian", "Badan", "Kantor", "Otoritas", "Organisasi", "Dinas", "Departemen", "PBB", "WHO");

    private SetRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.at("every", SetRules::every, Sense.EVERY),
                TimexRule.at("recurrence", SetRules::phrase, Sense.PHRASE));
    }

    private static @Nullable Match every(Tokens tokens, int at) {
        int first = tokens.isDash(at + 1) && tokens.is(at + 2, Sense.EVERY) ? at + 3 : at + 1;
        if (tokens.breaksBefore(first)) {
            return null;
        }
        int dayAt = RelativeRules.isUnit(tokens, first, Unit.DAY) ? first + 1 : first;
        boolean sunday = tokens.is(dayAt, Sense.UNIT) && !tokens.isCapital(dayAt);
        if (tokens.is(dayAt, Sense.WEEKDAY) && !(sunday && dayAt == first)) {
            String value = "XXXX-WXX-" + tokens.value(dayAt, Sense.WEEKDAY);
            return withPart(tokens, at, dayAt + 1, value);
        }
        if (NamedDateRules.dayNumber(tokens, first) && NamedDateRules.monthAt(tokens, first + 1) > 0) {
            int month = NamedDateRules.monthAt(tokens, first + 1);
            return Match.of(at, first + 2, new Reading.Recurrence(TimexValue.monthDay(month, tokens.number(first))));
        }
        if (tokens.is(first, Sense.DATE_WORD) && NamedDateRules.dayNumber(tokens, first + 1)) {
            int month = NamedDateRules.monthAt(tokens, first + 2);
            int day = tokens.number(first + 1);
            String value = month > 0 ? TimexValue.monthDay(month, day) : "XXXX-XX-" + TimexValue.digits(day, 2);
            return Match.of(at, month > 0 ? first + 3 : first + 2, new Reading.Recurrence(value));
        }
        int monthAt = RelativeRules.isUnit(tokens, first, Unit.MONTH) ? first + 1 : first;
        int month = NamedDateRules.monthAt(tokens, monthAt);
        if (month > 0 && tokens.is(monthAt, Sense.MONTH)) {
            return Match.of(at, monthAt + 1, new Reading.Recurrence(TimexValue.unknownYear(month)));
        }
        Phrase part = PartRules.partAt(tokens, first);
        if (part != null && PartRules.code(part) != null) {
            return Match.of(at, first + part.words().size(), new Reading.Recurrence("XXXX-XX-XX" + part.cell(0)));
        }
        return counted(tokens, at, first);
    }

    private static Match withPart(Tokens tokens, int at, int next, String value) {
        Phrase part = tokens.breaksBefore(next) ? null : PartRules.partAt(tokens, next);
        return part == null || PartRules.code(part) == null
                ? Match.of(at, next, new Reading.Recurrence(value))
                : Match.of(at, next + part.words().size(), new Reading.Recurrence(value + part.cell(0)));
    }

    private static @Nullable Match counted(Tokens tokens, int at, int first) {
        Quantity count = Quantity.read(tokens, first);
        int unitAt = count == null ? first : count.end();
        int tenths = count == null || count.vague() ? 10 : count.tenths();
        if (tokens.is(unitAt, Sense.UNIT) && !tokens.breaksBefore(unitAt)) {
            Unit unit = Unit.values()[tokens.value(unitAt, Sense.UNIT)];
            String value = count != null && count.vague()
                    ? unit.vagueDuration()
                    : TimexValue.duration(tenths * tokens.value(unitAt, Sense.UNIT_FACTOR), unit);
            return Match.of(at, unitAt + 1, new Reading.Recurrence(value));
        }
        if (count == null && tokens.is(first, Sense.UNIT_OF_IT)) {
            Unit unit = Unit.values()[tokens.value(first, Sense.UNIT_OF_IT)];
            return Match.of(at, first + 1, new Reading.Recurrence(TimexValue.duration(10, unit)));
        }
        if (RelativeRules.weekendAt(tokens, first)) {
            return Match.of(at, first + 2, new Reading.Recurrence("XXXX-WXX-WE"));
        }
        if (count == null && tokens.is(first, Sense.ONE_UNIT)) {
            Unit unit = Unit.values()[tokens.value(first, Sense.ONE_UNIT)];
            return Match.of(at, first + 1, new Reading.Recurrence(TimexValue.duration(10, unit)));
        }
        return null;
    }

    private static @Nullable Match phrase(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.SET);
        if (phrase == null) {
            return null;
        }
        boolean name = tokens.isCapital(at) && tokens.isCapital(at + 1); // "Harian Kompas"
        return name || newspaper(tokens, at)
                ? null
                : Match.of(at, at + phrase.words().size(), new Reading.Recurrence(phrase.cell(0)));
    }

    /// `kepada harian Kathimerini`, `harian bisnis Israel Calcalist`: behind a preposition or a report it is a paper.
    private static boolean newspaper(Tokens tokens, int at) {
        return tokens.words(at, at + 1).equals("harian")
                && at > 0
                && PAPER_BEFORE.contains(tokens.words(at - 1, at).toLowerCase(Locale.ROOT))
                && (tokens.isCapital(at + 1) || tokens.isCapital(at + 2))
                && !OFFICES.contains(tokens.words(at + 1, at + 2)); // "laporan harian Kementerian Kesehatan"
    }
}
