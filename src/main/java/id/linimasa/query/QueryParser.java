package id.linimasa.query;

import id.linimasa.model.Bilingual;
import id.linimasa.query.QueryLexer.Kind;
import id.linimasa.query.QueryLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the query language of `docs/query.md`.
///
/// ```text
/// query = and { OR and }          and   = not { [AND] not }        not = [NOT] part
/// part  = "(" query ")" | field ":" value | "phrase" | word | word*
/// ```
///
/// Any text is answered, in time linear in its length: with a tree, or with a [QuerySyntaxException] that says where
/// it stops making sense. Stateless between calls.
///
/// Example: `tokoh:putin (jenis:pertemuan OR jenis:telepon) tanggal:2022-02..2022-04`.
public final class QueryParser {
    /// The longest query that is read, in UTF-16 code units.
    public static final int MAX_LENGTH = 10_000;

    /// The most words, names and fields in one query.
    public static final int MAX_PARTS = 250;

    private static final int MAX_DEPTH = 50;
    private static final int MIN_PREFIX = 2;

    private final List<Token> tokens;
    private int at;
    private int parts;
    private int depth;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// What `text` asks for; blank text asks for everything.
    ///
    /// @throws QuerySyntaxException where it makes no sense, or is too long
    public static QueryNode parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new QuerySyntaxException(
                    MAX_LENGTH,
                    new Bilingual(
                            "pencarian lebih panjang dari " + MAX_LENGTH + " aksara",
                            "the query is longer than " + MAX_LENGTH + " characters"));
        }
        QueryParser parser = new QueryParser(QueryLexer.tokens(text));
        if (parser.peek().kind() == Kind.END) {
            return QueryNode.ALL;
        }
        QueryNode node = parser.or();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected();
        }
        return node;
    }

    private QueryNode or() {
        if (++depth > MAX_DEPTH) {
            throw error(peek(), "kurung bersarang terlalu dalam", "parentheses are nested too deeply");
        }
        List<QueryNode> any = new ArrayList<>();
        any.add(and());
        while (peek().kind() == Kind.OR) {
            at++;
            any.add(and());
        }
        depth--;
        return any.size() == 1 ? any.getFirst() : new QueryNode.Or(any);
    }

    private QueryNode and() {
        List<QueryNode> all = new ArrayList<>();
        all.add(not());
        while (true) {
            Kind kind = peek().kind();
            if (kind == Kind.AND) {
                at++;
            } else if (kind == Kind.OR || kind == Kind.CLOSE || kind == Kind.END) {
                return all.size() == 1 ? all.getFirst() : new QueryNode.And(all);
            }
            all.add(not());
        }
    }

    private QueryNode not() {
        boolean negative = false;
        while (peek().kind() == Kind.NOT) {
            at++;
            negative = !negative;
        }
        QueryNode part = part();
        return negative ? new QueryNode.Not(part) : part;
    }

    private QueryNode part() {
        Token token = peek();
        if (++parts > MAX_PARTS) {
            throw error(token, "lebih dari " + MAX_PARTS + " kata", "more than " + MAX_PARTS + " words");
        }
        return switch (token.kind()) {
            case OPEN -> group();
            case FIELD -> field();
            case PHRASE -> {
                at++;
                yield new QueryNode.Words(token.text(), QueryNode.Words.Form.PHRASE);
            }
            case WORD -> {
                at++;
                yield word(token);
            }
            case AND, OR, NOT, CLOSE, END -> throw unexpected();
        };
    }

    private QueryNode group() {
        Token open = next();
        QueryNode inside = or();
        if (next().kind() != Kind.CLOSE) {
            throw error(open, "kurung ini tidak ditutup", "this parenthesis is not closed");
        }
        return inside;
    }

    private static QueryNode word(Token token) {
        String text = token.text();
        int star = text.indexOf('*');
        if (star < 0) {
            return new QueryNode.Words(text, QueryNode.Words.Form.WORD);
        }
        if (star != text.length() - 1 || star < MIN_PREFIX) {
            throw error(
                    token,
                    "* hanya boleh di akhir kata, setelah sedikitnya " + MIN_PREFIX + " huruf",
                    "* may only end a word, after at least " + MIN_PREFIX + " letters");
        }
        return new QueryNode.Words(text.substring(0, star), QueryNode.Words.Form.PREFIX);
    }

    private QueryNode field() {
        Token field = next();
        Token value = next();
        if (value.kind() == Kind.END || value.kind() == Kind.CLOSE || value.kind() == Kind.OPEN) {
            throw error(
                    field,
                    "sesudah " + field.text() + ": harus ada nilai, tanpa spasi di antaranya",
                    field.text() + ": needs a value right after it");
        }
        return switch (field.text().toLowerCase(Locale.ROOT)) {
            case "tokoh", "orang", "person", "people" -> named(NameField.PERSON, value);
            case "org", "organisasi", "organization", "organisation" -> named(NameField.ORGANIZATION, value);
            case "tempat", "place", "negara", "country" -> named(NameField.PLACE, value);
            case "sumber", "media", "source", "publisher" -> named(NameField.SOURCE, value);
            case "penutur", "pembicara", "speaker" -> named(NameField.SPEAKER, value);
            case "disebut", "mentions", "mentioned" -> named(NameField.MENTIONED, value);
            case "peran", "role" -> new QueryNode.InOffice(value.text());
            case "sebagai", "as" -> role(value);
            case "jenis", "type" -> type(value);
            case "status" -> status(value);
            case "tanggal", "date" -> DateValues.during(value.text(), value.position());
            case "perubahan", "change" -> change(value);
            case "sebelum", "before" -> DateValues.before(value.text(), value.position());
            case "sesudah", "setelah", "after" -> DateValues.after(value.text(), value.position());
            case "tinjau", "tinjauan", "review" -> review(value);
            case "bintang", "star", "starred" -> starred(value);
            case "label", "tag" -> new QueryNode.Tagged(value.text());
            default -> throw unknownField(field);
        };
    }

    private static QueryNode named(NameField field, Token value) {
        return new QueryNode.Named(field, value.text());
    }

    /// `penengah`, or `penengah/guterres`.
    private static QueryNode role(Token value) {
        int slash = value.text().indexOf(Vocabulary.ROLE_OF);
        String word = slash < 0 ? value.text() : value.text().substring(0, slash);
        String name = slash < 0 ? null : value.text().substring(slash + 1);
        return Vocabulary.role(word)
                .<QueryNode>map(role -> new QueryNode.InRole(role, name))
                .orElseThrow(() -> error(
                        value,
                        "\"" + shown(value) + "\" bukan peran; yang ada: " + Vocabulary.ROLE_WORDS.id(),
                        "\"" + shown(value) + "\" is no role; there are: " + Vocabulary.ROLE_WORDS.en()));
    }

    private static QueryNode type(Token value) {
        return Vocabulary.type(value.text())
                .<QueryNode>map(t -> new QueryNode.Typed(Set.of(t)))
                .orElseThrow(() -> error(
                        value,
                        "\"" + shown(value) + "\" bukan jenis peristiwa; yang ada: " + Vocabulary.TYPE_WORDS.id(),
                        "\"" + shown(value) + "\" is no type of event; there are: " + Vocabulary.TYPE_WORDS.en()));
    }

    private static QueryNode change(Token value) {
        return Change.named(value.text())
                .<QueryNode>map(QueryNode.Changed::new)
                .orElseThrow(() -> error(
                        value,
                        "\"" + shown(value) + "\" bukan perubahan; yang ada: baru, status, tanggal",
                        "\"" + shown(value) + "\" is no change; there are: new, status, date"));
    }

    private static QueryNode status(Token value) {
        return Vocabulary.status(value.text())
                .<QueryNode>map(s -> new QueryNode.InStatus(Set.of(s)))
                .orElseThrow(() -> error(
                        value,
                        "\"" + shown(value) + "\" bukan status; yang ada: " + Vocabulary.STATUS_WORDS.id(),
                        "\"" + shown(value) + "\" is no status; there are: " + Vocabulary.STATUS_WORDS.en()));
    }

    private static QueryNode review(Token value) {
        return ReviewState.of(value.text())
                .<QueryNode>map(QueryNode.InReview::new)
                .orElseThrow(() -> error(
                        value,
                        "\"" + shown(value)
                                + "\" bukan hasil tinjauan; yang ada: belum diterima ditolak ragu diputuskan"
                                + " dibantah antrean semua",
                        "\"" + shown(value)
                                + "\" is no state of review; there are: open accepted rejected unsure decided"
                                + " contradicted queue any"));
    }

    private static QueryNode starred(Token value) {
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "ya", "yes" -> new QueryNode.Starred(true);
            case "tidak", "no" -> new QueryNode.Starred(false);
            default ->
                throw error(
                        value,
                        "\"" + shown(value) + "\": tulis ya atau tidak",
                        "\"" + shown(value) + "\": say yes or no");
        };
    }

    private static QuerySyntaxException unknownField(Token field) {
        String known = "tokoh: peran: sebagai: org: tempat: jenis: status: sumber: penutur: disebut: tanggal: sebelum:"
                + " sesudah: perubahan: tinjau: bintang: label:";
        return error(
                field,
                "tidak ada ruas \"" + shown(field) + ":\"; yang ada: " + known,
                "there is no field \"" + shown(field) + ":\"; there are: " + known);
    }

    private QuerySyntaxException unexpected() {
        Token token = peek();
        if (token.kind() == Kind.END) {
            return error(token, "pencarian terputus di sini", "the query breaks off here");
        }
        return error(
                token,
                "\"" + shown(token) + "\" tidak punya tempat di sini",
                "\"" + shown(token) + "\" has no place here");
    }

    private static String shown(Token token) {
        return token.text().length() > 40 ? token.text().substring(0, 40) + "…" : token.text();
    }

    private static QuerySyntaxException error(Token token, String id, String en) {
        return new QuerySyntaxException(token.position(), new Bilingual(id, en));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }
}
