package id.linimasa.extract.timex;

import id.linimasa.model.TimexMod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts of years and days of the calendar of feasts: quarters, halves, seasons, holidays, Hijri dates, eras,
/// `H-3`.
final class PeriodRules {
    /// The day and the year of the Republic of Indonesia's proclamation.
    private static final String INDEPENDENCE = "08-17";

    private static final int FOUNDED = 1945;

    private PeriodRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.at("quarter", PeriodRules::fraction, Sense.UNIT),
                TimexRule.at("half-year", PeriodRules::half, Sense.HALF_OF),
                TimexRule.at("quarter-letter", PeriodRules::quarterLetter, Sense.QUARTER_LETTER),
                TimexRule.at("week-of-month", PeriodRules::weekOfMonth, Sense.UNIT),
                TimexRule.at("season", PeriodRules::season, Sense.PHRASE),
                TimexRule.at("holiday", PeriodRules::holiday, Sense.PHRASE),
                TimexRule.at("anniversary", PeriodRules::anniversaryFirst, Sense.PHRASE),
                TimexRule.atNumberOr("hijri", PeriodRules::hijri, Sense.PHRASE, Sense.UNIT),
                TimexRule.at("era", PeriodRules::era, Sense.PHRASE),
                TimexRule.at("h-minus", PeriodRules::fromTheDay, Sense.ERA));
    }

    private static @Nullable Match fraction(Tokens tokens, int at) {
        Unit unit = Unit.values()[tokens.value(at, Sense.UNIT)];
        int number = Ordinals.read(tokens, at + 1);
        int most = unit == Unit.QUARTER ? 4 : unit == Unit.HALF_YEAR ? 2 : 0;
        if (number < 1 || number > most) {
            return null;
        }
        return withYear(tokens, at, Ordinals.numberAt(tokens, at + 1) + 1, unit, number);
    }

    private static Match withYear(Tokens tokens, int at, int next, Unit unit, int number) {
        boolean glue = tokens.isMark(next, '/') || tokens.isMark(next, '-');
        YearReader year = YearReader.read(tokens, glue ? next + 1 : next);
        return year == null
                ? Match.of(at, next, new Reading.Fraction(unit, number, YearTold.UNTOLD))
                : Match.of(at, year.end(), new Reading.Fraction(unit, number, year.year()));
    }

    /// `paruh kedua 2022`: only with its year.
    private static @Nullable Match half(Tokens tokens, int at) {
        int number = Ordinals.read(tokens, at + 1);
        YearReader year = number < 1 || number > 2 ? null : YearReader.read(tokens, at + 2);
        return year == null
                ? null
                : Match.of(at, year.end(), new Reading.Fraction(Unit.HALF_YEAR, number, year.year()));
    }

    private static @Nullable Match quarterLetter(Tokens tokens, int at) {
        boolean quarter = tokens.isCapital(at) && tokens.touches(at + 1) && tokens.isNumber(at + 1);
        if (!quarter || tokens.number(at + 1) < 1 || tokens.number(at + 1) > 4 || tokens.digits(at + 1) > 1) {
            return null;
        }
        Match match = withYear(tokens, at, at + 2, Unit.QUARTER, tokens.number(at + 1));
        return match.end() > at + 2 ? match : null;
    }

    private static @Nullable Match weekOfMonth(Tokens tokens, int at) {
        int number = RelativeRules.isUnit(tokens, at, Unit.WEEK) ? Ordinals.read(tokens, at + 1) : 0;
        int monthAt = Ordinals.numberAt(tokens, at + 1) + 1;
        if (RelativeRules.isUnit(tokens, monthAt, Unit.MONTH)) {
            monthAt++;
        }
        int month = number < 1 || number > 4 ? 0 : NamedDateRules.monthAt(tokens, monthAt);
        if (month == 0) {
            return null;
        }
        YearReader year = YearReader.read(tokens, monthAt + 1);
        Pointing pointing = year == null ? Pointing.read(tokens, monthAt + 1) : null;
        Direction direction = pointing == null ? Direction.NONE : pointing.direction();
        int end = year != null ? year.end() : pointing != null ? pointing.end() : monthAt + 1;
        Reading.Month of = new Reading.Month(year == null ? YearTold.UNTOLD : year.year(), month, direction);
        return Match.of(at, end, new Reading.WeekOfMonth(number, of));
    }

    private static @Nullable Match season(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.SEASON);
        if (phrase == null || tokens.is(at - 1, Sense.NAME_BEFORE_SEASON) && !tokens.breaksBefore(at)) {
            return null;
        }
        int next = at + phrase.words().size();
        YearReader year = YearReader.read(tokens, next);
        if (year != null) {
            return Match.of(at, year.end(), season(phrase, year.year(), Direction.NONE));
        }
        Pointing pointing = Pointing.read(tokens, next);
        Direction direction = pointing == null ? Direction.NONE : pointing.direction();
        int end = pointing == null ? next : pointing.end();
        return Match.of(at, end, season(phrase, YearTold.UNTOLD, direction));
    }

    private static Reading season(Phrase phrase, YearTold year, Direction direction) {
        return new Reading.Season(phrase.number(0), phrase.number(1), year, direction);
    }

    /// `HUT ke-79 RI`, as `HUT RI ke-79`.
    private static @Nullable Match anniversaryFirst(Tokens tokens, int at) {
        int number = tokens.is(at + 1, Sense.TO) ? Ordinals.read(tokens, at + 1) : 0;
        if (number == 0) {
            return null;
        }
        int next = Ordinals.numberAt(tokens, at + 1) + 1;
        for (Phrase phrase : tokens.word(at).phrases()) {
            List<Word> words = phrase.words();
            boolean founded =
                    phrase.kind() == Phrase.Kind.HOLIDAY && phrase.cell(1).equals(INDEPENDENCE);
            if (founded && Phrases.goesOn(tokens, next, words)) {
                Reading day = new Reading.Festival(phrase, YearTold.of(FOUNDED + number), Direction.NONE);
                return Match.of(at, next + words.size() - 1, day);
            }
        }
        return null;
    }

    private static @Nullable Match holiday(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.HOLIDAY);
        boolean topic = tokens.is(at - 1, Sense.NAME_BEFORE_HOLIDAY) && !tokens.breaksBefore(at);
        if (phrase == null
                || topic
                || !tokens.isCapital(at + phrase.words().size() - 1)
                        && !tokens.isCapital(at)
                        && phrase.words().size() == 1) {
            return null;
        }
        int next = at + phrase.words().size();
        boolean longerName = tokens.isUnknownCapital(next) && !tokens.breaksBefore(next);
        if (longerName && (phrase.words().size() == 1 || phrase.cell(1).equals(INDEPENDENCE))) {
            return null;
        }
        int anniversary = anniversary(tokens, next, phrase);
        if (anniversary > 0) {
            int end = Ordinals.numberAt(tokens, next) + 1;
            return Match.of(at, end, new Reading.Festival(phrase, YearTold.of(FOUNDED + anniversary), Direction.NONE));
        }
        YearReader year = YearReader.read(tokens, next);
        boolean hijriYear = year != null && year.year().told() && year.year().value() < 1600;
        if (year != null && !hijriYear) {
            return Match.of(at, year.end(), new Reading.Festival(phrase, year.year(), Direction.NONE));
        }
        if (year != null && phrase.cell(0).equals("HIJRI")) {
            int end = tokens.is(year.end(), Sense.ERA) ? year.end() + 1 : year.end();
            int month = Integer.parseInt(phrase.cell(1).substring(0, 2));
            int day = Integer.parseInt(phrase.cell(1).substring(3));
            return Match.of(at, end, new Reading.Hijri(year.year().value(), month, day));
        }
        Pointing pointing = Pointing.read(tokens, next);
        Direction direction = pointing == null ? Direction.NONE : pointing.direction();
        return Match.of(
                at, pointing == null ? next : pointing.end(), new Reading.Festival(phrase, YearTold.UNTOLD, direction));
    }

    /// `HUT RI ke-77`: Indonesia was founded in 1945.
    private static int anniversary(Tokens tokens, int next, Phrase phrase) {
        return phrase.cell(1).equals(INDEPENDENCE) && tokens.is(next, Sense.TO) ? Ordinals.read(tokens, next) : 0;
    }

    /// `1 Syawal 1443 H`, `Ramadan 1443 Hijriah`, `bulan Ramadan`, `10 Muharram`.
    private static @Nullable Match hijri(Tokens tokens, int at) {
        boolean day = NamedDateRules.dayNumber(tokens, at) && tokens.number(at) <= 30;
        boolean word = RelativeRules.isUnit(tokens, at, Unit.MONTH);
        int monthAt = day || word ? at + 1 : at;
        Phrase month = Phrases.at(tokens, monthAt, Phrase.Kind.HIJRI_MONTH);
        if (month == null || !tokens.isCapital(monthAt) && !word || tokens.breaksBefore(monthAt) && monthAt > at) {
            return null;
        }
        if (!word && month.cell(1).equals("BULAN")) {
            return null;
        }
        int next = monthAt + month.words().size();
        int number = month.number(0);
        boolean year = tokens.isNumber(next) && tokens.digits(next) == 4 && tokens.number(next) < 1600;
        if (year && !tokens.breaksBefore(next)) {
            int end = tokens.is(next + 1, Sense.ERA) ? next + 2 : next + 1;
            return Match.of(at, end, new Reading.Hijri(tokens.number(next), number, day ? tokens.number(at) : 0));
        }
        boolean ramadan = number == 9;
        if (!day && !word && (!ramadan || tokens.isUnknownCapital(next) || personBefore(tokens, at))) {
            return null;
        }
        YearReader western = YearReader.read(tokens, next);
        Reading.Hijri reading = new Reading.Hijri(
                western != null && western.year().told() ? -western.year().value() : 0,
                number,
                day ? tokens.number(at) : 0);
        return Match.of(at, western == null ? next : western.end(), reading);
    }

    private static boolean personBefore(Tokens tokens, int at) {
        return tokens.isUnknownCapital(at - 1) && !tokens.opensSentence(at);
    }

    /// `Perang Dingin` behind a word of time; a bare one is a topic, no date.
    private static @Nullable Match era(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.ERA);
        boolean time = tokens.is(at - 1, Sense.SINCE)
                || tokens.is(at - 1, Sense.EDGE)
                || tokens.is(at - 1, Sense.PEAK)
                || tokens.is(at - 1, Sense.AFTER)
                || tokens.is(at - 1, Sense.BEFORE);
        if (phrase == null || !time || tokens.breaksBefore(at)) {
            return null;
        }
        int next = at + phrase.words().size();
        boolean dated = tokens.is(next, Sense.IN) && !tokens.breaksBefore(next) || tokens.isNumber(next);
        if (dated) {
            return null; // "sejak invasi Rusia ke Ukraina pada Februari 2022" is told by its own date
        }
        return Match.of(at, next, new Reading.Era(phrase.cell(0)));
    }

    /// `H-3`, `H+2 Lebaran`.
    private static @Nullable Match fromTheDay(Tokens tokens, int at) {
        boolean letter = tokens.isAllCapitals(at) && tokens.end(at) - tokens.start(at) == 1;
        boolean minus = tokens.isDash(at + 1);
        boolean sign = (minus || tokens.isMark(at + 1, '+')) && tokens.touches(at + 1) && tokens.touches(at + 2);
        boolean aircraft = tokens.isUnknownCapital(at - 1) || tokens.is(at - 1, Sense.COUNTED);
        if (!letter || !sign || aircraft || !tokens.isNumber(at + 2) || tokens.digits(at + 2) > 2) {
            return null;
        }
        int days = minus ? -tokens.number(at + 2) : tokens.number(at + 2);
        Match holiday = tokens.breaksBefore(at + 3) ? null : holiday(tokens, at + 3);
        return holiday == null
                ? new Match(at, at + 3, new Reading.FromTheDay(days, null), (TimexMod) null, false)
                : Match.of(at, holiday.end(), new Reading.FromTheDay(days, holiday.reading()));
    }
}
