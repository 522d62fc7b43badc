package id.linimasa.extract.timex;

/// Tells names and counts from dates: `Piala Dunia 2022`, `Mei Ling`, `Pasar Minggu`, `2000 tentara`.
final class NameContext {
    private static final int REACH = 5;

    private NameContext() {}

    /// Whether a day that begins at `at` is part of a name: `Universitas 17 Agustus`.
    static boolean namesDay(Tokens tokens, int at) {
        return tokens.is(at - 1, Sense.NAME_BEFORE_DAY) && tokens.isCapital(at - 1);
    }

    /// Whether a bare month at `at` is part of a person's or a place's name.
    static boolean namesMonth(Tokens tokens, int at) {
        if (!tokens.isCapital(at)) {
            return !tokens.is(at - 1, Sense.IN) && !tokens.is(at - 1, Sense.EDGE) && !tokens.is(at - 1, Sense.SINCE);
        }
        if (tokens.is(at - 1, Sense.NAME_BEFORE_MONTH)) {
            return true;
        }
        int through = Connectives.range(tokens, at + 1);
        if (through > 0 && NamedDateRules.monthAt(tokens, through) > 0) {
            return false; // "Data Januari–April 2025"
        }
        boolean unknownAfter = tokens.isUnknownCapital(at + 1) && !tokens.breaksBefore(at + 1);
        boolean timeBefore = tokens.is(at - 1, Sense.IN)
                || tokens.is(at - 1, Sense.EDGE)
                || tokens.is(at - 1, Sense.SINCE)
                || tokens.is(at - 1, Sense.UNTIL);
        if (timeBefore) {
            return false;
        }
        boolean unknownBefore = tokens.isUnknownCapital(at - 1) && !tokens.opensSentence(at);
        return unknownAfter || unknownBefore;
    }

    /// Whether a weekday at `at` is part of a name: `Pasar Minggu`, `salat Jumat`.
    static boolean namesWeekday(Tokens tokens, int at) {
        boolean name = tokens.is(at - 1, Sense.NAME_BEFORE_WEEKDAY) && tokens.isCapital(at - 1);
        return (name || tokens.is(at - 1, Sense.NAME_BEFORE_HOLIDAY)) && !tokens.breaksBefore(at);
    }

    /// `pertengahan 2024 pasukan itu …` is a year, `hingga 2000 tentara` a count.
    private static boolean timeBefore(Tokens tokens, int at) {
        return tokens.is(at, Sense.EDGE)
                || tokens.is(at, Sense.SINCE)
                || tokens.word(at).text.equals("pada");
    }

    /// Whether a bare number at `at` is a count, a code or part of an event's name rather than a year.
    static boolean namesYear(Tokens tokens, int at) {
        boolean counted =
                tokens.is(at + 1, Sense.COUNTED) && !tokens.breaksBefore(at + 1) && !timeBefore(tokens, at - 1);
        if (counted || tokens.isMark(at + 1, '%')) {
            return true;
        }
        if (tokens.is(at - 1, Sense.APPROXIMATE)) {
            return true;
        }
        for (int i = at - 1; i >= 0 && i >= at - REACH && !tokens.breaksBefore(i + 1); i--) {
            if (tokens.is(i, Sense.NAME_BEFORE_YEAR)) {
                return true;
            }
            boolean sameName = tokens.isCapital(i) || tokens.isNumber(i) || tokens.isDash(i);
            if (!sameName) {
                return false;
            }
        }
        return false;
    }
}
