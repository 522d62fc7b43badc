package id.linimasa.article;

import java.util.Locale;

/// Words as they compare: letters and digits in lower case, everything else one space.
final class Normalized {
    private Normalized() {}

    static String of(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean gap = false;
        String folded = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }
}
