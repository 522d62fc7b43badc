package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EventType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a trigger hangs in its sentence.
///
/// @param negated `tidak bertemu`
/// @param background in a clause of time that points back: `setelah pertemuan`, `sejak invasi`
/// @param bounded in a clause that `sejak`, `sebelum` or `pasca` opens, which takes no time of the main clause
/// @param ahead in a clause that points forward: `sebelum invasi`
/// @param hypothetical in a condition or a wish: `jika … menyerang`, `agar … menarik pasukan`
/// @param purpose behind `untuk`
/// @param topic what is talked about: `soal serangan`
/// @param governor the trigger whose complement it is, or null: `menolak gencatan senjata`
record ClauseContext(
        boolean negated,
        boolean background,
        boolean bounded,
        boolean ahead,
        boolean hypothetical,
        boolean purpose,
        boolean topic,
        @Nullable Trigger governor) {

    /// A main clause that nothing governs.
    static final ClauseContext MAIN = new ClauseContext(false, false, false, false, false, false, false, null);

    /// Nouns behind which a verb tells what they are for.
    private static final Set<String> AIMS = Set.of(
            "langkah",
            "cara",
            "strategi",
            "opsi",
            "skenario",
            "kemampuan",
            "hak",
            "kesempatan",
            "kewenangan",
            "wewenang",
            "kapasitas",
            "komitmen",
            "kampanye");

    private static final Set<String> EVERY = Set.of("setiap", "tiap", "segala", "sembarang");

    private static final Set<String> BOUNDS = Set.of("sejak", "sebelum", "pasca");

    private static final Set<String> BACKGROUND = Set.of(
            "setelah",
            "usai",
            "seusai",
            "sejak",
            "sebelum",
            "ketika",
            "saat",
            "menyusul",
            "pasca",
            "sesudah",
            "seiring",
            "selama",
            "menjelang",
            "jelang",
            "karena",
            "akibat",
            "lantaran");
    private static final Set<String> WISH = Set.of(
            "jika",
            "bila",
            "apabila",
            "agar",
            "supaya",
            "asalkan",
            "asal",
            "syaratnya",
            "kecuali",
            "seandainya",
            "kalau",
            "sehingga",
            "seolah",
            "seakan",
            "seolah-olah",
            "apakah",
            "mengapa",
            "bagaimana");
    private static final Set<String> TOPIC = Set.of(
            "soal",
            "tentang",
            "mengenai",
            "terkait",
            "perihal",
            "seputar",
            "membahas",
            "bahas",
            "mengakhiri",
            "menghentikan",
            "mencegah",
            "menyudahi",
            "mendukung",
            "menghadapi",
            "kemungkinan",
            "laporan",
            "ancaman",
            "risiko",
            "upaya",
            "demi",
            "terhadap",
            "atas",
            "hukum",
            "isu",
            "korban",
            "dampak",
            "akibat",
            "menyoroti",
            "potensi",
            "bahaya",
            "solusi",
            "peran",
            "proses",
            "syarat",
            "melanggar",
            "menyebut",
            "prospek",
            "mengingat",
            "menunggu",
            "harapan",
            "siap",
            "isi",
            "rincian");

    /// How far a negation reaches through another verb.
    private static final int REACH = 8;

    private static boolean nobody(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.actorAt(i) != null || view.word(i).mark()) {
                return false;
            }
        }
        return true;
    }

    /// Reads the words before a trigger, outwards until its clause is told.
    static ClauseContext of(SentenceView view, Trigger trigger, Grammar grammar, Arguments arguments) {
        boolean negated = false;
        boolean background = false;
        boolean bounded = false;
        boolean hypothetical = false;
        boolean ahead = false;
        boolean purpose = false;
        boolean topic = false;
        boolean coordinated = false;
        boolean joined = false;
        boolean near = true;
        boolean governed = false;
        int verbs = 0;
        Trigger governor = null;
        if (!trigger.verb() && EVERY.contains(view.lower(trigger.from() - 1))) {
            hypothetical = true; // "setiap serangan akan dibalas"
        }
        if (trigger.verb() && aimed(view, trigger.from())) {
            purpose = true;
        }
        if (trigger.verb() && view.lower(trigger.from() - 1).equals("atau")) {
            hypothetical = true; // "serahkan atau hancurkan": one of two that may happen
        }
        for (int i = trigger.from() - 1; i >= 0; i--) {
            Word w = view.word(i);
            String lower = w.lower();
            if (w.quoted() != view.word(trigger.from()).quoted() || w.is(";")) {
                break;
            }
            if (governed) {
                if (WISH.contains(lower)) {
                    hypothetical = true;
                }
                if (hypothetical || lower.equals("bahwa") || w.is(":") || w.is(",") || lower.equals("yang")) {
                    break;
                }
                continue;
            }
            if (near
                    && trigger.from() - i <= 4
                    && grammar.is(WordClass.NEGATION, lower)
                    && (!lower.equals("tanpa") || trigger.from() - i == 1)) {
                negated = true;
            }
            if (trigger.verb()
                    && !coordinated
                    && !joined
                    && trigger.from() - i <= REACH
                    && grammar.is(WordClass.NEGATION, lower)
                    && !lower.equals("tanpa")
                    && nobody(view, i, trigger.from())) {
                negated = true; // "belum menunjukkan tanda-tanda menghentikan serangan"
            }
            boolean amid = lower.equals("tengah")
                    && view.lower(i - 1).equals("di") // "di tengah gempuran Israel"
                    && !Worth.consult(trigger.entry().type());
            if (!trigger.verb() && near && (amid || TOPIC.contains(lower)) && trigger.from() - i <= 4) {
                topic = true;
            }
            if (WISH.contains(lower)) {
                hypothetical = true;
                break;
            }
            if (BACKGROUND.contains(lower) && w.time() < 0) {
                background = true;
                ahead = lower.equals("sebelum");
                bounded = BOUNDS.contains(lower);
                break;
            }
            if (lower.equals("bahwa")) {
                governor = trigger.verb() && governor == null ? threat(view, i) : governor;
                break;
            }
            if (w.is(":")) {
                break;
            }
            if (w.is(",") && i + 1 < trigger.from() && w.time() < 0 && view.actorAt(i) == null) {
                break;
            }
            if (arguments.purpose(view, i)) {
                purpose = true;
            } else if (grammar.is(WordClass.COORDINATOR, lower) && trigger.verb() && near) {
                coordinated = true;
                joined = true;
            } else if (lower.equals("yang") && trigger.verb() && governor == null && !purpose) {
                break;
            } else {
                Trigger other = view.triggerAt(i);
                if (other != null && other.from() == i) {
                    boolean relative = view.lower(i - 1).equals("yang")
                            || view.lower(i - 2).equals("yang") && grammar.is(WordClass.ADVERB, view.lower(i - 1));
                    if (other.verb() && relative && !purpose && (verbs > 0 || trigger.verb())) {
                        continue; // "pertemuan yang dimediasi X menghasilkan kesepakatan"
                    }
                    if (!coordinated || purpose) {
                        governor = other;
                        governed = true;
                        continue;
                    }
                    coordinated = false;
                } else if (arguments.verbAt(view, i)) {
                    verbs++;
                }
                if (other == null
                        && arguments.verbAt(view, i)
                        && !grammar.is(WordClass.LIGHT, lower)
                        && !purpose
                        && trigger.verb()
                        && view.actorAt(i) == null
                        && !grammar.is(WordClass.LIGHTPASSIVE, lower)) {
                    near = false;
                }
            }
            if (view.actorAt(i) != null) {
                near = false;
            }
        }
        if (joined && spoken(trigger)) {
            purpose = false;
            governor = null;
        }
        return new ClauseContext(negated, background, bounded, ahead, hypothetical, purpose, topic, governor);
    }

    /// `langkah bersama merespons …`, `cara mengakhiri …`: the verb says what a noun before it is for.
    private static boolean aimed(SentenceView view, int verb) {
        return AIMS.contains(view.lower(verb - 1))
                || AIMS.contains(view.lower(verb - 2))
                        && view.actorAt(verb - 1) == null
                        && !view.word(verb - 1).mark()
                        && !view.lower(verb - 1).equals("yang");
    }

    /// The threat that a clause behind `bahwa` tells: `memperingatkan bahwa mereka akan menyerang`; or null.
    private static @Nullable Trigger threat(SentenceView view, int that) {
        for (int i = that - 1; i >= Math.max(0, that - REACH); i--) {
            Trigger before = view.triggerAt(i);
            if (before != null) {
                return before.verb() && before.entry().type() == EventType.THREAT ? before : null;
            }
        }
        return null;
    }

    /// What is said stands by itself beside what is wished: `untuk mengakhiri perang dan mendesak Moskow`.
    private static boolean spoken(Trigger trigger) {
        return switch (trigger.entry().type()) {
            case DEMAND, ACCUSATION, REJECTION -> true;
            default -> false;
        };
    }
}
