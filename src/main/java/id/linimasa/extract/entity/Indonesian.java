package id.linimasa.extract.entity;

/// What the shape of a word tells of its being Indonesian.
final class Indonesian {

    private Indonesian() {}

    /// Whether a folded word is only ever joined to another: the `nya` of `Machu Picchu-nya`.
    static boolean isClitic(String fold) {
        return switch (fold) {
            case "nya", "ku", "mu", "lah", "kah", "pun", "an", "isme", "isasi" -> true;
            default -> false;
        };
    }

    /// Whether a folded word is a noun by its suffix, so that a name behind it owns what it tells: `pernyataan Trump`.
    static boolean looksNoun(String fold) {
        boolean verb = fold.startsWith("me") || fold.startsWith("di") || fold.startsWith("ber");
        return switch (fold) {
            case "rencana", "sikap", "langkah", "kubu", "tim" -> true;
            case "bahkan", "sedangkan", "melainkan", "lantaran", "belakangan", "kemudian" -> false;
            default -> fold.length() > 5 && fold.endsWith("an") && !verb;
        };
    }

    /// Whether a folded word carries affixes that names hardly have: `mengatakan`, `kunjungannya`, `pertemuan`.
    static boolean looksDerived(String fold) {
        int length = fold.length();
        if (length < 6) {
            return false;
        }
        boolean suffix = fold.endsWith("nya") || fold.endsWith("kan") || fold.endsWith("an") || fold.endsWith("lah");
        boolean noun = fold.startsWith("ke") || fold.startsWith("pe");
        boolean verb = fold.startsWith("meng")
                || fold.startsWith("mem")
                || fold.startsWith("meny")
                || fold.startsWith("ber")
                || fold.startsWith("ter")
                || fold.startsWith("di")
                || fold.startsWith("men");
        return fold.endsWith("nya") || noun && fold.endsWith("an") || verb && (suffix || length > 7);
    }
}
