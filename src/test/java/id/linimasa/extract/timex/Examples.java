package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tables of the rules' tests assert: a rule reads these words so, and leaves those alone.
final class Examples {
    static final TimexTagger TAGGER = new TimexTagger();
    static final LocalDate CREATED = LocalDate.of(2022, 4, 26); // a Tuesday

    private Examples() {}

    static List<TimeMention> tag(String sentence) {
        return TAGGER.tag(sentence, CREATED);
    }

    /// In an article of 26 April 2022 this rule reads exactly these words as this value (and modifier, behind a blank).
    static void reads(String rule, String sentence, String words, String value) {
        assertThat(tag(sentence)).as(sentence).anySatisfy(mention -> {
            assertThat(mention.span().of(sentence)).isEqualTo(words);
            assertThat(valueAndMod(mention)).isEqualTo(value);
            assertThat(mention.rule()).isEqualTo(rule);
        });
    }

    /// This rule finds nothing here.
    static void leaves(String rule, String sentence) {
        assertThat(tag(sentence))
                .as(sentence)
                .noneMatch(mention -> mention.rule().equals(rule));
    }

    static String valueAndMod(TimeMention mention) {
        var mod = mention.timex().mod();
        return mod == null ? mention.timex().value() : mention.timex().value() + " " + mod;
    }

    /// The value of the only mention, or null where there is none or more than one.
    static @Nullable String only(String sentence, @Nullable LocalDate created) {
        List<TimeMention> mentions = TAGGER.tag(sentence, created);
        return mentions.size() == 1 ? mentions.getFirst().timex().value() : null;
    }
}
