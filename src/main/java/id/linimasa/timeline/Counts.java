package id.linimasa.timeline;

import java.util.Locale;

/// Counts in few characters, rounded where long, never capped: `128`, `1,2 rb`, `34 rb`, `1,5 jt`.
public final class Counts {

    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;

    private Counts() {}

    /// At most six characters.
    public static String compact(int count, Language language) {
        if (count < THOUSAND) {
            return Integer.toString(count);
        }
        boolean thousands = count < MILLION;
        double value = count / (double) (thousands ? THOUSAND : MILLION);
        String digits = value < 10 ? String.format(Locale.ROOT, "%.1f", value) : Integer.toString((int) value);
        String unit = thousands ? language.of(" rb", "k") : language.of(" jt", "M");
        return (language == Language.INDONESIAN ? digits.replace('.', ',') : digits) + unit;
    }

    /// With a mark between groups of three digits: `1.234.567`.
    public static String full(int count, Language language) {
        String grouped = String.format(Locale.ROOT, "%,d", count);
        return language == Language.INDONESIAN ? grouped.replace(',', '.') : grouped;
    }
}
