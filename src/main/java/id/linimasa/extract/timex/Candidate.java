package id.linimasa.extract.timex;

import id.linimasa.model.TimexMod;
import org.jspecify.annotations.Nullable;

/// A recognised expression on its way through the joins.
///
/// @param start first token
/// @param end one past the last token
/// @param rule the rule or join that made it
record Candidate(
        int start, int end, Reading reading, @Nullable TimexMod mod, boolean weak, String rule) {
    static Candidate of(Match match, String rule) {
        return new Candidate(match.start(), match.end(), match.reading(), match.mod(), match.weak(), rule);
    }

    Candidate withMod(TimexMod other) {
        return new Candidate(start, end, reading, other, weak, rule);
    }

    Candidate from(int first) {
        return new Candidate(first, end, reading, mod, weak, rule);
    }

    Candidate upTo(int last) {
        return new Candidate(start, last, reading, mod, weak, rule);
    }

    Candidate reading(Reading other) {
        return new Candidate(start, end, other, mod, weak, rule);
    }
}
