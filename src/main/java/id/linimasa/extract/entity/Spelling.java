package id.linimasa.extract.entity;

import java.util.List;

/// Whether two spellings can be one name: `Sergey` and `Sergei`, `Emanuel` and `Emmanuel`.
final class Spelling {

    private Spelling() {}

    /// Whether two full names, in folded words, are one person's: the words of the shorter stand in the longer in
    /// order, at least two of them and its last, each at most one letter apart.
    static boolean sameName(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.size() < 2) {
            return shorter.equals(longer);
        }
        int spare = longer.size() - shorter.size();
        int at = 0;
        for (String word : shorter) {
            while (!near(word, longer.get(at))) {
                at++;
                if (spare-- == 0) {
                    return false;
                }
            }
            at++;
        }
        return true;
    }

    /// Whether two folded words are equal, or, from five letters on, one insertion, deletion or change apart.
    static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() < 4 || longer.length() < 5 || longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return shorter.regionMatches(i + skip, longer, i + 1, longer.length() - i - 1);
    }

    /// What spellings of one word share: its consonants, doubles once. `sergey` and `sergei` are both `srg`.
    static String skeleton(String word) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean soft = "aeiouyhw".indexOf(c) >= 0;
            if (!soft && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
                bones.append(c == 'q' || c == 'c' ? 'k' : c);
            }
        }
        return bones.isEmpty() ? word : bones.toString();
    }
}
