package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Makes actors of mentions: a title and the country inside it belong to the person behind them, an
/// abbreviation in brackets to the name before it.
///
/// Example: `Presiden Rusia, Vladimir Putin` is Putin alone; `militer Israel` is Israel.
final class ActorFinder {
    private static final int LONGEST_TITLE = 14;
    private static final Set<String> INSIDE_TITLE =
            Set.of("untuk", "dan", "urusan", "bidang", "(", ")", ",", "ad", "interim", "di", "-", "–", "pada");
    private static final Set<String> HEADS = Set.of(
            "pemerintah",
            "pemerintahan",
            "militer",
            "pasukan",
            "tentara",
            "negosiator",
            "kantor",
            "kementerian",
            "parlemen",
            "rezim",
            "sekutu",
            "negara-negara",
            "mitra",
            "anggota",
            "junta",
            "delegasi",
            "kelompok",
            "warga",
            "otoritas",
            "kabinet",
            "kepresidenan",
            "pihak",
            "negara",
            "angkatan",
            "departemen",
            "kemlu",
            "organisasi",
            "gerakan",
            "milisi",
            "partai",
            "pejabat",
            "intelijen",
            "jet");

    /// What an office is called by, in lower case: `juru bicara`, `duta besar`.
    private static final Set<String> OFFICES = Set.of(
            "bicara",
            "besar",
            "tinggi",
            "umum",
            "luar",
            "negeri",
            "khusus",
            "tertinggi",
            "militer",
            "senior",
            "pers",
            "darat",
            "laut",
            "udara",
            "keamanan",
            "nasional",
            "politik",
            "hukum",
            "ekonomi",
            "kantor",
            "dewan",
            "majelis",
            "rakyat",
            "komite",
            "pasukan",
            "pertahanan",
            "keuangan",
            "perdagangan",
            "parlemen",
            "partai",
            "kementerian",
            "departemen",
            "pemerintah",
            "muda",
            "utama",
            "bersenjata",
            "angkatan",
            "kota",
            "eksekutif",
            "tetap",
            "tugas",
            "sementara",
            "terpilih");

    private static final Set<String> SIDES = Set.of("pro-", "anti-");

    private final Grammar grammar;
    private final Appositions appositions;

    ActorFinder(Grammar grammar) {
        this.grammar = grammar;
        appositions = new Appositions(grammar);
    }

    /// One mention and whose it is.
    record Ref(int entity, EntityKind kind, EntityMention mention) {}

    /// All mentions of an article in text order.
    static List<Ref> refs(List<Entity> entities) {
        List<Ref> refs = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            for (EntityMention mention : entities.get(i).mentions()) {
                refs.add(new Ref(i, entities.get(i).kind(), mention));
            }
        }
        refs.sort(Comparator.comparing((Ref r) -> r.mention().span()).thenComparingInt(Ref::entity));
        return refs;
    }

    /// The actors of one sentence.
    ///
    /// @param refs the mentions inside it, in text order
    List<Actor> actors(List<Word> words, List<Ref> refs) {
        List<Actor> mentions = new ArrayList<>();
        for (Ref ref : refs) {
            int from = first(
                    words,
                    ref.mention().span(),
                    mentions.isEmpty() ? 0 : mentions.getLast().from());
            int to = from;
            while (to < words.size()
                    && words.get(to).span().start() < ref.mention().span().end()) {
                to++;
            }
            boolean twin = !mentions.isEmpty()
                    && from == mentions.getLast().from()
                    && to == mentions.getLast().to();
            boolean inside = !mentions.isEmpty() && from < mentions.getLast().to() && !twin;
            if (twin && ref.mention().form() == EntityMention.Form.METONYM) {
                mentions.removeLast(); // "Teheran menyetujui": the country acts, not the town
            } else if (twin && mentions.getLast().form() == EntityMention.Form.METONYM) {
                continue;
            }
            if (from < to
                    && !inside
                    && !sided(words, from)
                    && (ref.mention().form() != EntityMention.Form.PRONOUN || !foretold(refs, ref))) {
                mentions.add(new Actor(ref.entity(), ref.kind(), ref.mention().form(), from, to, from));
            }
        }
        return heads(words, bracketed(words, mentions));
    }

    /// `pengunjuk rasa pro-Palestina`: whose side somebody takes.
    private static boolean sided(List<Word> words, int from) {
        String word = words.get(from).lower();
        return SIDES.stream().anyMatch(word::startsWith)
                || from > 1
                        && words.get(from - 1).is("-")
                        && SIDES.contains(words.get(from - 2).lower() + "-");
    }

    /// `Pembicaraan keduanya … Macron dengan Biden`: a pronoun for two does not point ahead.
    private static boolean foretold(List<Ref> refs, Ref ref) {
        boolean twin = ref.mention().form() == EntityMention.Form.PRONOUN
                && refs.stream()
                        .anyMatch(r -> r.entity() != ref.entity()
                                && r.mention().span().equals(ref.mention().span()));
        boolean before = refs.stream()
                .anyMatch(r -> r.entity() == ref.entity()
                        && r.mention().span().start() < ref.mention().span().start());
        boolean behind = refs.stream()
                .anyMatch(r -> r.entity() == ref.entity()
                        && r.mention().span().start() > ref.mention().span().start());
        return twin && behind && !before;
    }

    private static int first(List<Word> words, Span span, int from) {
        int i = from;
        while (i < words.size() && words.get(i).span().end() <= span.start()) {
            i++;
        }
        return i;
    }

    /// `Amerika Serikat (AS)` is one mention.
    private static List<Actor> bracketed(List<Word> words, List<Actor> mentions) {
        List<Actor> joined = new ArrayList<>();
        for (Actor m : mentions) {
            Actor last = joined.isEmpty() ? null : joined.getLast();
            boolean same = last != null
                    && last.entity() == m.entity()
                    && m.from() == last.to() + 1
                    && words.get(last.to()).is("(");
            if (same && last != null) {
                int to = m.to() < words.size() && words.get(m.to()).is(")") ? m.to() + 1 : m.to();
                joined.set(
                        joined.size() - 1,
                        new Actor(last.entity(), last.kind(), last.form(), last.from(), to, last.head()));
            } else {
                joined.add(m);
            }
        }
        return joined;
    }

    private List<Actor> heads(List<Word> words, List<Actor> mentions) {
        List<Actor> actors = new ArrayList<>();
        boolean[] covered = new boolean[words.size()];
        mentions.forEach(m -> Arrays.fill(covered, m.from(), m.to(), true));
        for (Actor m : mentions) {
            int floor = lastPerson(actors);
            int from = m.kind() == EntityKind.PERSON
                    ? titleBefore(words, covered, m, floor)
                    : phraseBefore(words, covered, m, floor);
            while (!actors.isEmpty()
                    && actors.getLast().head() >= from
                    && actors.getLast().kind() != EntityKind.PERSON) {
                actors.removeLast();
            }
            int begin = actors.isEmpty() || m.kind() != EntityKind.PERSON
                    ? -1
                    : Appositions.begin(words, actors.getLast(), m, from);
            if (begin >= 0) {
                actors.removeLast(); // "mitranya dari Turki, Cem Aksoy", "utusan Presiden Trump, Steve Witkoff"
                from = begin;
            }
            if (!actors.isEmpty() && appositions.tells(words, actors.getLast(), m, from)) {
                continue;
            }
            actors.add(new Actor(m.entity(), m.kind(), m.form(), from, m.to(), m.head()));
        }
        return actors;
    }

    private static int lastPerson(List<Actor> actors) {
        for (int i = actors.size() - 1; i >= 0; i--) {
            if (actors.get(i).kind() == EntityKind.PERSON) {
                return actors.get(i).to();
            }
        }
        return 0;
    }

    /// The first word of the title in front of a person, or the person's own first word.
    private int titleBefore(List<Word> words, boolean[] covered, Actor person, int floor) {
        int best = person.from();
        for (int i = person.from() - 1; i >= Math.max(floor, person.from() - LONGEST_TITLE); i--) {
            Word w = words.get(i);
            boolean mention = covered(covered, i);
            if (w.is("dan") && covered(covered, i - 1)) {
                break;
            }
            if (grammar.is(WordClass.TITLE, w.lower())) {
                boolean relative = w.is("yang");
                if (relative) {
                    break;
                }
                best = i;
            } else if (!mention
                    && !INSIDE_TITLE.contains(w.lower())
                    && !OFFICES.contains(w.lower())
                    && !(w.capitalised() && !w.mark() && w.time() < 0)) {
                break;
            }
        }
        return best;
    }

    private static boolean covered(boolean[] covered, int word) {
        return word >= 0 && word < covered.length && covered[word];
    }

    /// The first word of a phrase whose last word is a country or body: `militer Israel`, `Menteri Luar Negeri
    /// Argentina`.
    private int phraseBefore(List<Word> words, boolean[] covered, Actor m, int floor) {
        int best = m.from();
        for (int i = m.from() - 1; i >= Math.max(floor, m.from() - 5); i--) {
            if (covered(covered, i)) {
                break; // "Mantan Menhan Desak Israel Serang Iran": another name stands between
            }
            String w = words.get(i).lower();
            if (HEADS.contains(w) || grammar.is(WordClass.TITLE, w) && !w.equals("yang")) {
                best = i;
            } else if (!(words.get(i).capitalised() && !words.get(i).mark())) {
                break;
            }
        }
        return best;
    }
}
