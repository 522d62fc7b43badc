package id.linimasa.extract.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Joins organisations that are named by a head: `Kementerian Pertahanan Rusia`, `Kantor PM Israel`, `Partai
/// Bhumjaithai`.
final class BodyRule {

    private static final int LONGEST = 9;

    private final EntityLexicon lexicon;

    BodyRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Chunks chunks) {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            switch (chunks.list().get(i).category()) {
                case FIELD_BODY -> fieldBody(chunks, i);
                case COUNTRY_BODY -> countryBody(chunks, i);
                case NAMED_BODY -> namedBody(chunks, i);
                default -> {}
            }
        }
    }

    private void fieldBody(Chunks chunks, int i) {
        int end = fields(chunks, i + 1);
        if (end == i + 1) {
            return;
        }
        String name = chunks.list().get(i).name() + " " + title(chunks.text(i + 1, end));
        named(chunks, i, end, name, chunks.list().get(i).why());
    }

    private int fields(Chunks chunks, int from) {
        int j = from;
        while (j < chunks.size() && j - from < LONGEST) {
            boolean field = chunks.is(j, Category.FIELD)
                    || j > 0 && chunks.adjacent(j) && chunks.word(from - 1).capital() && fieldLike(chunks, j);
            boolean link =
                    j > from && links(chunks, j) && (chunks.is(j + 1, Category.FIELD) || chunks.capitalCommon(j + 1));
            if (!field && !link) {
                break;
            }
            j++;
        }
        while (j > from && links(chunks, j - 1)) {
            j--;
        }
        return j;
    }

    private boolean fieldLike(Chunks chunks, int j) {
        boolean unknown = chunks.is(j, Category.UNKNOWN) && !lexicon.isGiven(chunks.word(j));
        return chunks.capitalCommon(j) || unknown || chunks.is(j, Category.ABBREVIATION);
    }

    private static boolean links(Chunks chunks, int j) {
        return chunks.word(j, "dan") || chunks.mark(j, ",") || chunks.mark(j, "&") || chunks.mark(j, "/");
    }

    private void countryBody(Chunks chunks, int i) {
        Chunk head = chunks.list().get(i);
        named(chunks, i, i + 1, head.name(), head.why());
    }

    /// Adds the country that follows; a body in lower case without one is no name.
    private void named(Chunks chunks, int i, int end, String name, String why) {
        Chunk head = chunks.list().get(i);
        int j = chunks.afterParenthesis(end);
        int country = countryAt(chunks, j);
        if (country >= 0) {
            Chunk land = chunks.list().get(country);
            boolean twice = name.endsWith(" " + land.name());
            String of =
                    land.is(Category.COUNTRY) && land.code() != null ? lexicon.countryName(land.code()) : land.name();
            chunks.join(i, country + 1, Category.ORGANISATION, twice ? name : name + " " + of, land.code(), why);
            return;
        }
        String code = shared(chunks, j);
        if (code == null) {
            code = governed(chunks, j);
        }
        if (code == null) {
            code = head.code();
        }
        if (code != null) {
            chunks.join(i, end, Category.ORGANISATION, name + " " + lexicon.countryName(code), code, why);
        } else if (chunks.word(i).capital()) {
            chunks.join(i, end, Category.ORGANISATION, name, null, why);
        }
    }

    private static int countryAt(Chunks chunks, int j) {
        boolean place = chunks.is(j, Category.PLACE)
                && chunks.adjacent(j)
                && chunks.list().get(j).listed();
        return chunks.is(j, Category.COUNTRY) || place ? j : -1;
    }

    /// `kemenlu di Tokyo` is the ministry of the country that is governed from there.
    private @Nullable String governed(Chunks chunks, int j) {
        Chunk seat = chunks.at(j + 1);
        return chunks.word(j, "di") && seat != null && seat.is(Category.PLACE)
                ? lexicon.governedFrom(seat.name())
                : null;
    }

    /// `Kementerian Luar Negeri dan Kementerian Pertahanan Rusia`: the country of the second is the first's.
    private static @Nullable String shared(Chunks chunks, int j) {
        Chunk second = chunks.at(j + 1);
        return chunks.word(j, "dan") && second != null && second.is(Category.ORGANISATION) ? second.code() : null;
    }

    private void namedBody(Chunks chunks, int i) {
        if (!chunks.word(i).capital() || chunks.sentence().headline()) {
            return;
        }
        int end = i + 1;
        while (end < chunks.size() && end - i < LONGEST && goesOn(chunks, i, end)) {
            end++;
        }
        while (end > i + 1 && !ends(chunks, end - 1)) {
            end--;
        }
        end = beforeHolder(chunks, i, end);
        if (end > i + 1 && !generic(chunks, i, end)) {
            chunks.join(
                    i,
                    end,
                    Category.ORGANISATION,
                    chunks.text(i, end),
                    codeIn(chunks, i, end),
                    chunks.list().get(i).why());
        }
    }

    private boolean goesOn(Chunks chunks, int head, int j) {
        Chunk chunk = chunks.list().get(j);
        return switch (chunk.category()) {
            case UNKNOWN -> j == head + 1 || !lexicon.isGiven(chunks.word(j)) || !lexicon.isGiven(chunks.word(j));
            case ABBREVIATION, COUNTRY, PLACE, FIELD, NUMBER, NAMED_BODY, COUNTRY_BODY, PLACE_HEAD, NOT_NAME ->
                chunks.word(j).capital() || chunk.is(Category.NUMBER);
            case ORGANISATION ->
                chunk.listed() ? j <= head + 2 || closes(chunks, j) : j <= head + 2 && chunks.adjacent(j);
            case PERSON -> j == head + 1;
            case COMMON -> chunks.word(j).capital() || linkInName(chunks, j);
            case MARK -> chunks.word(j).hyphen() && chunks.word(j).glued();
            default -> false;
        };
    }

    /// `Profesor di Universitas Chulalongkorn Thitinan Pongsudhirak`: where an office waits for its holder, the
    /// last two of three unknown words are the holder's name.
    private static int beforeHolder(Chunks chunks, int head, int end) {
        boolean awaited = false;
        for (int j = head - 1; j >= Math.max(0, head - 8) && !awaited; j--) {
            if (chunks.is(j, Category.MARK) || chunks.is(j, Category.PERSON)) {
                return end;
            }
            awaited = chunks.is(j, Category.OFFICE);
        }
        int unknown = 0;
        while (end - 1 - unknown > head && chunks.is(end - 1 - unknown, Category.UNKNOWN)) {
            unknown++;
        }
        return awaited && unknown > 2 ? end - 2 : end;
    }

    /// `Tentara Rusia` and `Kantor Macron` are no names of bodies, `Universitas Indonesia` is one.
    private static boolean generic(Chunks chunks, int i, int end) {
        if (end != i + 2) {
            return false;
        }
        boolean land = chunks.is(i + 1, Category.COUNTRY) || chunks.is(i + 1, Category.PLACE);
        boolean person = chunks.is(i + 1, Category.PERSON);
        return switch (chunks.word(i).fold()) {
            case "pemerintah",
                    "universitas",
                    "institut",
                    "museum",
                    "bank",
                    "partai",
                    "federasi",
                    "akademi",
                    "konsil",
                    "polda",
                    "polres",
                    "kodam",
                    "pemprov",
                    "pemkot",
                    "pemkab" -> false;
            default -> land || person;
        };
    }

    /// `Badan Bantuan dan Pekerjaan PBB untuk Pengungsi`: a body inside a name that goes on or ends with it.
    private static boolean closes(Chunks chunks, int j) {
        return chunks.adjacent(j) && chunks.list().get(j).size() == 1;
    }

    private boolean linkInName(Chunks chunks, int j) {
        boolean next = chunks.capitalCommon(j + 1) || chunks.is(j + 1, Category.NAMED_BODY);
        return switch (chunks.word(j).fold()) {
            case "untuk", "bagi", "urusan" -> next || chunks.is(j + 1, Category.UNKNOWN);
            case "dan" -> next && !chunks.is(j + 1, Category.NAMED_BODY);
            case "of", "for", "and", "the", "on" -> true;
            default -> false;
        };
    }

    private static boolean ends(Chunks chunks, int j) {
        return !chunks.is(j, Category.MARK) && chunks.word(j).shape() != Word.Shape.LOWER;
    }

    private static @Nullable String codeIn(Chunks chunks, int from, int to) {
        for (int j = from; j < to; j++) {
            if (chunks.is(j, Category.COUNTRY)) {
                return chunks.list().get(j).code();
            }
        }
        return null;
    }

    /// `luar negeri` → `Luar Negeri`; what has capitals keeps them.
    static String title(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (String word : words.split(" ", -1)) {
            boolean small = word.equals("dan") || word.isEmpty();
            out.append(out.isEmpty() ? "" : " ");
            out.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }
}
