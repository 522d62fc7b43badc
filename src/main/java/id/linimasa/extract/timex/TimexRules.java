package id.linimasa.extract.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All rules in one ordered table, and an index from each word to the few that may begin there.
///
/// At one place the longest match wins, among equally long ones the rule that stands first. Immutable and safe for any
/// number of threads.
final class TimexRules {
    /// The order of the table.
    static final List<TimexRule> TABLE = table();

    private static final TimexRule[] NOTHING = {};

    private final TimexRule[] atNumbers;
    private final TimexRule[][] atWords;

    TimexRules(TimexLexicon lexicon) {
        atNumbers = TABLE.stream().filter(TimexRule::number).toArray(TimexRule[]::new);
        List<Word> words = lexicon.words();
        atWords = new TimexRule[words.size()][];
        Map<List<TimexRule>, TimexRule[]> shared = new HashMap<>();
        for (Word word : words) {
            List<TimexRule> rules =
                    TABLE.stream().filter(rule -> word.isAny(rule.senses())).toList();
            atWords[word.number] = shared.computeIfAbsent(rules, r -> r.toArray(TimexRule[]::new));
        }
    }

    private static List<TimexRule> table() {
        List<TimexRule> table = new ArrayList<>();
        table.addAll(NumericDateRules.rules());
        table.addAll(NamedDateRules.rules());
        table.addAll(WeekdayRules.rules());
        table.addAll(YearRules.rules());
        table.addAll(PeriodRules.rules());
        table.addAll(ClockRules.rules());
        table.addAll(RelativeRules.rules());
        table.addAll(LengthRules.rules());
        table.addAll(SetRules.rules());
        table.addAll(PartRules.rules());
        return List.copyOf(table);
    }

    /// What is recognised in the whole text, in order, nothing overlapping.
    List<Candidate> candidates(Tokens tokens) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            TimexRule[] rules = rulesAt(tokens, at);
            Candidate best = rules.length == 0 ? null : longest(tokens, at, rules);
            if (best == null) {
                at++;
            } else {
                found.add(best);
                at = best.end();
            }
        }
        return found;
    }

    private TimexRule[] rulesAt(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return atNumbers;
        }
        Word word = tokens.word(at);
        return word == Word.NONE ? NOTHING : atWords[word.number];
    }

    private static @Nullable Candidate longest(Tokens tokens, int at, TimexRule[] rules) {
        Match best = null;
        String name = "";
        for (TimexRule rule : rules) {
            Match match = rule.recogniser().match(tokens, at);
            if (match != null && (best == null || match.end() > best.end())) {
                best = match;
                name = rule.name();
            }
        }
        return best == null ? null : Candidate.of(best, name);
    }
}
