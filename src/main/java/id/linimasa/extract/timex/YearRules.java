package id.linimasa.extract.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Years and what is larger: `tahun 2014`, `2014-2019`, `1990-an`, `abad ke-19`, `tahun fiskal 2023`.
final class YearRules {
    /// Numbers outside these are years only where the word says so.
    private static final int FIRST_BARE = 1900;

    private static final int LAST_BARE = 2099;

    private YearRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.atNumberOr("decade", YearRules::decade, Sense.UNIT),
                TimexRule.atNumberOr("year-range", YearRules::range, Sense.UNIT),
                TimexRule.atNumberOr("year", YearRules::year, Sense.UNIT),
                TimexRule.at("century", YearRules::century, Sense.UNIT));
    }

    private static @Nullable Match year(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return bare(tokens, at) ? Match.of(at, at + 1, new Reading.Year(YearTold.of(tokens.number(at)))) : null;
        }
        if (!isYearWord(tokens, at)) {
            return null;
        }
        int numberAt = tokens.is(at + 1, Sense.FISCAL) ? at + 2 : at + 1;
        if (YearReader.fourDigits(tokens, numberAt) && !tokens.breaksBefore(numberAt)) {
            return Match.of(at, numberAt + 1, new Reading.Year(YearTold.of(tokens.number(numberAt))));
        }
        boolean apostrophe = tokens.isMark(numberAt, '\'') || tokens.isMark(numberAt, '’');
        int shortAt = apostrophe ? numberAt + 1 : numberAt;
        boolean twoDigits = tokens.isNumber(shortAt) && tokens.digits(shortAt) == 2 && !tokens.isDash(shortAt + 1);
        if (twoDigits && (apostrophe || tokens.number(shortAt) >= 45) && !tokens.is(shortAt + 1, Sense.UNIT)) {
            int full = YearReader.century(tokens.number(shortAt));
            return Match.of(at, shortAt + 1, new Reading.Year(YearTold.of(full)));
        }
        Quantity words = tokens.is(numberAt, Sense.NUMBER) ? Quantity.read(tokens, numberAt) : null;
        boolean inWords = words != null && words.whole() && words.amount() >= 1900 && words.amount() <= LAST_BARE;
        return inWords && words != null
                ? Match.of(at, words.end(), new Reading.Year(YearTold.of(words.amount())))
                : null;
    }

    private static boolean bare(Tokens tokens, int at) {
        if (!YearReader.fourDigits(tokens, at) || code(tokens, at)) {
            return false;
        }
        int number = tokens.number(at);
        return number >= FIRST_BARE && number <= LAST_BARE && !NameContext.namesYear(tokens, at);
    }

    /// `B-2022`, `Rp2000`, `1.2000`, `2000/3`, `2022-an`.
    private static boolean code(Tokens tokens, int at) {
        boolean before = tokens.touches(at)
                && !tokens.isMark(at - 1, '(')
                && !tokens.isMark(at - 1, '"')
                && !tokens.isMark(at - 1, '“')
                && !tokens.isMark(at - 1, '‘')
                && !tokens.isMark(at - 1, '\'')
                && !(tokens.isDash(at - 1) && !tokens.isGlue(at - 1, '-'))
                && !(tokens.isGlue(at - 1, '-') && prefix(tokens, at - 2))
                && !(tokens.isMark(at - 1, ',') && !tokens.isNumber(at - 2))
                && !(tokens.isWord(at - 1) && !tokens.isCapital(at - 1));
        char mark = tokens.mark(at + 1);
        boolean after = tokens.touches(at + 1)
                && (tokens.isWord(at + 1) && !tokens.isCapital(at + 1)
                        || (mark == '-' || mark == '/' || mark == ':')
                                && tokens.touches(at + 2)
                                && !tokens.isDash(at + 2));
        return before || after;
    }

    /// `pra-2014`, `pasca-1998`.
    private static boolean prefix(Tokens tokens, int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && tokens.end(at) - tokens.start(at) > 2;
    }

    private static @Nullable Match range(Tokens tokens, int at) {
        boolean word = isYearWord(tokens, at);
        int firstAt = word ? tokens.is(at + 1, Sense.FISCAL) ? at + 2 : at + 1 : at;
        if (!tokens.isNumber(firstAt) || tokens.digits(firstAt) != 4 || tokens.breaksBefore(firstAt) && word) {
            return null;
        }
        int first = tokens.number(firstAt);
        int next = Connectives.range(tokens, firstAt + 1);
        boolean season = next < 0 && tokens.isGlue(firstAt + 1, '/');
        if (season) {
            next = firstAt + 2;
            word |= tokens.is(firstAt - 1, Sense.IN);
        } else if (next >= 0 && isYearWord(tokens, next)) {
            next++;
        }
        if (next < 0 || !YearReader.fourDigits(tokens, next)) {
            return null;
        }
        int last = tokens.number(next);
        boolean plausible = first < last && (first >= FIRST_BARE && last <= LAST_BARE && !season || word);
        boolean named = !word && NameContext.namesYear(tokens, firstAt) || tokens.is(next + 1, Sense.COUNTED);
        if (!plausible || named || first < YearReader.FIRST || tokens.isGlue(next + 1, '-')) {
            return null;
        }
        return Match.of(
                at,
                next + 1,
                new Reading.Interval(new Reading.Year(YearTold.of(first)), new Reading.Year(YearTold.of(last))));
    }

    /// `1990-an`, `dekade 1980-an`, `tahun 90-an`.
    private static @Nullable Match decade(Tokens tokens, int at) {
        boolean word = tokens.is(at, Sense.UNIT)
                && (isYearWord(tokens, at) || tokens.value(at, Sense.UNIT) == Unit.DECADE.ordinal());
        int numberAt = word ? at + 1 : at;
        if (!tokens.isNumber(numberAt) || word && tokens.breaksBefore(numberAt)) {
            return null;
        }
        int suffix = tokens.isDash(numberAt + 1) ? numberAt + 2 : numberAt + 1;
        boolean an = tokens.is(suffix, Sense.AN) && tokens.touches(suffix);
        boolean decadeWord = word && tokens.value(at, Sense.UNIT) == Unit.DECADE.ordinal();
        if (!an && !decadeWord) {
            return null;
        }
        int number = tokens.number(numberAt);
        int digits = tokens.digits(numberAt);
        int end = an ? suffix + 1 : numberAt + 1;
        if (digits == 4 && number >= YearReader.FIRST && number <= YearReader.LAST && number % 10 == 0) {
            return Match.of(at, end, new Reading.Digits(number / 10, false));
        }
        boolean told = word || tokens.is(at - 1, Sense.IN) || tokens.is(at - 1, Sense.EDGE);
        return digits == 2 && number % 10 == 0 && told
                ? Match.of(at, end, new Reading.Digits((number >= 30 ? 190 : 200) + number / 10, false))
                : null;
    }

    /// `abad ke-19`, `abad XIX`.
    private static @Nullable Match century(Tokens tokens, int at) {
        if (!RelativeRules.isUnit(tokens, at, Unit.CENTURY)) {
            return null;
        }
        int numberAt = Ordinals.numberAt(tokens, at + 1);
        int number = Ordinals.read(tokens, at + 1);
        return number >= 1 && number <= 22 ? Match.of(at, numberAt + 1, new Reading.Digits(number - 1, true)) : null;
    }

    static boolean isYearWord(Tokens tokens, int at) {
        return tokens.is(at, Sense.UNIT) && tokens.value(at, Sense.UNIT) == Unit.YEAR.ordinal();
    }
}
