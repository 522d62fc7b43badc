package id.linimasa.article;

import java.util.List;
import java.util.Locale;

/// Month names as bylines print them, Indonesian and English, full and short, old spellings too.
final class Months {

    /// Matches any of them, case aside; group-free.
    static final String PATTERN =
            "jan(?:uar[iy])?|feb(?:ruar[iy])?|peb(?:ruari)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
                    + "|agu?s(?:t(?:us)?)?|agu|agt|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|no[vp](?:ember)?|des(?:ember)?|dec(?:ember)?";

    private static final List<String> STEMS = List.of(
            "jan", "feb", "peb", "mar", "apr", "mei", "may", "jun", "jul", "agu", "ags", "agt", "aug", "sep", "okt",
            "oct", "nov", "nop", "des", "dec");
    private static final int[] NUMBERS = {1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 8, 9, 10, 10, 11, 11, 12, 12};

    private Months() {}

    /// The number, 1 to 12, of a month named as [#PATTERN] allows.
    static int number(String name) {
        int at = STEMS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
        if (at < 0) {
            throw new IllegalArgumentException("no month: " + name);
        }
        return NUMBERS[at];
    }
}
