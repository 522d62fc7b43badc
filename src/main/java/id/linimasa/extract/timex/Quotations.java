package id.linimasa.extract.timex;

import java.util.BitSet;

/// Which tokens stand between quotation marks: `"…"` or `“…”` within one paragraph.
final class Quotations {
    private final BitSet quoted = new BitSet();

    Quotations(Tokens tokens) {
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.breaksBefore(i)) {
                open = false;
            }
            char mark = tokens.mark(i);
            if (mark == '"') {
                open = !open;
            } else if (mark == '“' || mark == '”') {
                open = mark == '“';
            }
            quoted.set(i, open);
        }
    }

    boolean contains(int token) {
        return quoted.get(token);
    }
}
