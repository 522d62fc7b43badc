package id.linimasa.extract.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Learns the abbreviations and nicknames that an article introduces: `Yayasan Kemanusiaan Gaza (GHF)`,
/// `Arrmanatha Nasir (Tata)`; one object an article.
final class AbbreviationRule {

    private final EntityLexicon lexicon;
    private final Map<String, Chunk> learnt = new HashMap<>();

    AbbreviationRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Chunks chunks) {
        for (int i = 1; i < chunks.size(); i++) {
            if (chunks.mark(i, "(") && chunks.mark(i + 2, ")") && chunks.at(i + 1) != null) {
                i = introduced(chunks, i);
            } else if (chunks.word(i, "atau") && chunks.is(i + 1, Category.ABBREVIATION)) {
                int before = chunks.is(i - 1, Category.MARK) ? i - 2 : i - 1;
                if (chunks.is(before, Category.ORGANISATION)) {
                    learn(chunks, before, i + 1);
                }
            }
        }
    }

    /// What an abbreviation or nickname of this article stands for, or null.
    @Nullable
    Chunk meaning(String text) {
        return learnt.get(text);
    }

    private int introduced(Chunks chunks, int open) {
        Chunk inner = chunks.list().get(open + 1);
        boolean shortForm = inner.is(Category.ABBREVIATION) || inner.is(Category.ORGANISATION) && inner.size() == 1;
        if (chunks.is(open - 1, Category.ORGANISATION) && (shortForm || inner.is(Category.UNKNOWN))) {
            learn(chunks, open - 1, open + 1);
        } else if (chunks.is(open - 1, Category.PERSON)
                && !inner.listed()
                && (inner.is(Category.UNKNOWN) || inner.is(Category.PERSON))) {
            learn(chunks, open - 1, open + 1);
        } else if (shortForm) {
            int from = longForm(chunks, open - 1);
            if (open - from >= 2 && names(chunks, from)) {
                chunks.join(
                        from,
                        open,
                        Category.ORGANISATION,
                        chunks.text(from, open),
                        null,
                        "long form of an abbreviation");
                learn(chunks, from, from + 2);
                return from + 3;
            }
        }
        return open;
    }

    /// Whether what an abbreviation stands for may be a body: no office (`Direktur Intelijen Nasional (DNI)`) and no
    /// thing (`Traktat Non-Proliferasi Nuklir (NPT)`).
    private boolean names(Chunks chunks, int from) {
        return !chunks.is(from - 1, Category.OFFICE)
                && !lexicon.is(Cue.THING_BEFORE, chunks.word(from))
                && !(from > 0 && lexicon.is(Cue.THING_BEFORE, chunks.word(from - 1)));
    }

    private static int longForm(Chunks chunks, int last) {
        int from = last + 1;
        for (int j = last; j >= 0 && last - j < 9; j--) {
            Chunk chunk = chunks.list().get(j);
            boolean capital = switch (chunk.category()) {
                case UNKNOWN, FIELD, COMMON, NAMED_BODY, COUNTRY_BODY, PLACE_HEAD, PLACE, COUNTRY ->
                    chunks.word(j).capital();
                default -> false;
            };
            boolean link = chunk.is(Category.COMMON) && isLink(chunks.word(j).fold());
            if (capital) {
                from = j;
            } else if (!link) {
                break;
            }
        }
        return from;
    }

    private static boolean isLink(String fold) {
        return switch (fold) {
            case "dan", "untuk", "of", "for", "and", "the", "on" -> true;
            default -> false;
        };
    }

    private void learn(Chunks chunks, int full, int shortForm) {
        Chunk meant = chunks.list().get(full);
        Chunk inner = chunks.list().get(shortForm);
        if (inner.is(Category.ORGANISATION) && inner.listed() && !meant.listed()) {
            meant = new Chunk(
                    meant.from(),
                    meant.to(),
                    meant.category(),
                    inner.name(),
                    inner.code(),
                    null,
                    meant.initial(),
                    true,
                    inner.why());
            chunks.set(full, meant);
            return;
        }
        learnt.put(chunks.text(shortForm, shortForm + 1), meant);
        chunks.set(
                shortForm,
                new Chunk(
                        inner.from(),
                        inner.to(),
                        meant.category(),
                        meant.name(),
                        meant.code(),
                        null,
                        false,
                        false,
                        "short form learnt in the article"));
    }
}
