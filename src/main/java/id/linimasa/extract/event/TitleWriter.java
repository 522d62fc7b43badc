package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EnglishNames;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes the short title of an event from its parts: `Putin bertemu Guterres di Moskow`.
///
/// A meeting, call or visit is told by its names alone; what somebody refuses, demands or attacks is told in
/// the words of the article that follow the verb. The English title has names and predicate only. Made for one
/// article; immutable afterwards.
final class TitleWriter {
    private static final int MOST_NAMES = 3;

    private final List<Entity> entities;
    private final Names names;
    private final ObjectWords objects;

    TitleWriter(String text, List<Entity> entities, Grammar grammar) {
        this.entities = List.copyOf(entities);
        names = new Names(text, entities);
        objects = new ObjectWords(text, grammar);
    }

    Bilingual title(Draft draft, List<Member> members, @Nullable Integer place) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (Member member : members) {
            boolean object = object(member.role()) && !first.isEmpty();
            List<Integer> side = object || first.size() >= MOST_NAMES ? second : first;
            if (side.size() < MOST_NAMES) {
                side.add(member.entity());
            }
        }
        boolean told =
                place == null || draft.type() != EventType.VISIT && (first.contains(place) || second.contains(place));
        List<Integer> where = told || place == null ? List.of() : List.of(place);
        return new Bilingual(
                capital(indonesian(draft, named(first), named(second), list(named(where), ""))),
                capital(english(draft, inEnglish(first), inEnglish(second), list(inEnglish(where), ""))));
    }

    private List<String> named(List<Integer> members) {
        return members.stream().map(names::of).toList();
    }

    private List<String> inEnglish(List<Integer> members) {
        return members.stream().map(this::inEnglish).toList();
    }

    /// People as they are, places and organisations by their English names; `AS` and the like by the country's code.
    private String inEnglish(int member) {
        Entity entity = entities.get(member);
        String called = names.of(member);
        String english = entity.kind() == EntityKind.PERSON ? called : EnglishNames.of(called);
        String code = entity.code();
        return code == null || !english.equals(called)
                ? english
                : Locale.of("", code).getDisplayCountry(Locale.ENGLISH).replaceAll(" \\(.*", "");
    }

    private static boolean object(Role role) {
        return switch (role) {
            case TARGET, ADDRESSEE, COUNTERPART, HOST -> true;
            case AGENT, GUEST, MEDIATOR, SPEAKER, PARTY -> false;
        };
    }

    private String indonesian(Draft draft, List<String> first, List<String> second, String where) {
        TriggerEntry entry = draft.trigger().entry();
        String a = list(first, "dan");
        String b = list(second, "dan");
        String at = where.isEmpty() ? "" : "di " + where;
        return switch (draft.type()) {
            case MEETING -> meeting(entry, a, b, at, first.size());
            case CALL ->
                words(b.isEmpty() ? a + " berbicara lewat telepon" : a + " berbicara lewat telepon dengan " + b);
            case VISIT -> visit(entry, a, b, where);
            default -> told(draft, a, b, at);
        };
    }

    private static String meeting(TriggerEntry entry, String a, String b, String at, int subjects) {
        String predicate = switch (entry.lemma()) {
            case "bertemu", "bertemu bilateral", "menerima kunjungan", "mengusulkan" -> "bertemu";
            case "berunding" -> b.isEmpty() ? "berunding" : "berunding dengan";
            case "KTT" -> "";
            case "rapat" ->
                !b.isEmpty() || subjects > 1
                        ? "rapat dengan"
                        : entry.pattern() == Pattern.NOUN ? "menggelar " + entry.surface() : entry.surface();
            case "mediasi" -> "menengahi";
            default -> b.isEmpty() ? "berbicara" : "berbicara dengan";
        };
        if (predicate.isEmpty()) {
            return words("KTT", a, b.isEmpty() ? "" : "dan " + b, at);
        }
        boolean alone = b.isEmpty() && subjects < 2 && predicate.equals("bertemu");
        if (alone) {
            return words("pertemuan", a, at);
        }
        boolean together = b.isEmpty() && predicate.endsWith(" dengan");
        return words(a, together ? predicate.replace(" dengan", "") : predicate, b, at);
    }

    private static String visit(TriggerEntry entry, String a, String b, String where) {
        String verb = switch (entry.lemma()) {
            case "tiba" -> "tiba di";
            case "meninggalkan" -> "meninggalkan";
            default -> "mengunjungi";
        };
        if (where.isEmpty()) {
            return b.isEmpty() ? words("kunjungan", a) : words(a, "mengunjungi", b);
        }
        return words(a, verb, where);
    }

    /// Names and the article's own words: `Hamas menolak usulan gencatan senjata`, `serangan Israel terhadap
    /// Iran`.
    private String told(Draft draft, String a, String b, String at) {
        Trigger trigger = draft.trigger();
        String surface = trigger.entry().surface();
        Pattern pattern = trigger.entry().pattern();
        if (pattern == Pattern.NOUN) {
            if (trigger.entry().lemma().equals("mengakui") && !b.isEmpty()) {
                return words(surface, a, "atas", b, at);
            }
            boolean pair = b.isEmpty() || draft.type() == EventType.AGREEMENT || draft.type() == EventType.DEESCALATION;
            return words(surface, a, b.isEmpty() ? "" : pair ? "dan " + b : "terhadap " + b, at);
        }
        if (pattern == Pattern.PASSIVE) {
            boolean agent = draft.members().stream().anyMatch(m -> m.role() == Role.AGENT);
            return agent ? words(a, trigger.entry().lemma(), b, at) : words(a, surface, at);
        }
        boolean said = surface.equals("menyatakan");
        String quoted = said ? objects.quoted(draft.view()) : "";
        if (!quoted.isEmpty()) {
            return a + ": “" + quoted + "…”";
        }
        String object = objects.behind(draft.view(), trigger.to());
        if (undergone(draft)) {
            return words(surface, object.isEmpty() ? a : object, at);
        }
        if (said && object.contains(a)) {
            return words("pernyataan", a, at); // "…, kata juru bicara Teuku Faizasyah": its words stand before it
        }
        return object.isEmpty() ? words(a, surface, b, at) : words(a, surface, object);
    }

    /// Whether the article names only those to whom it was done.
    private static boolean undergone(Draft draft) {
        return !draft.members().isEmpty()
                && draft.members().stream().allMatch(m -> m.role() == Role.TARGET || m.role() == Role.ADDRESSEE);
    }

    private static String noun(EventType type) {
        return switch (type) {
            case MEETING -> "Meeting with";
            case CALL -> "Call with";
            case VISIT -> "Visit to";
            case MESSAGE -> "Message to";
            case STATEMENT -> "Statement on";
            case PROPOSAL -> "Proposal to";
            case AGREEMENT -> "Agreement on";
            case REJECTION -> "Refusal towards";
            case ACCUSATION -> "Charge against";
            case DEMAND -> "Demand to";
            case THREAT -> "Threat to";
            case PROTEST -> "Protest against";
            case SANCTION -> "Sanctions on";
            case AID -> "Aid to";
            case MILITARY -> "Attack on";
            case DEESCALATION -> "Easing towards";
            case OFFICE -> "Change of office of";
            case OTHER -> "Event with";
        };
    }

    private static String english(Draft draft, List<String> first, List<String> second, String where) {
        String a = list(first, "and");
        String b = list(second, "and");
        String predicate = draft.trigger().entry().english();
        boolean other = draft.type() == EventType.MILITARY && !predicate.startsWith("attacks");
        if (undergone(draft)) {
            return words(other ? "Action against" : noun(draft.type()), a, where.isEmpty() ? "" : "in " + where);
        }
        int bracket = predicate.indexOf(" (");
        String verb = bracket < 0 ? predicate : predicate.substring(0, bracket);
        String preposition = bracket < 0 ? "" : predicate.substring(bracket + 2, predicate.length() - 1);
        if (draft.type() == EventType.MEETING && draft.trigger().entry().lemma().equals("mengusulkan")) {
            verb = "meets";
            preposition = "";
        }
        boolean visits = draft.type() == EventType.VISIT && verb.equals("visits") && !where.isEmpty();
        String at = where.isEmpty() ? "" : visits ? where : "in " + where;
        return words(a, first.size() > 1 ? plural(verb) : verb, b.isEmpty() ? "" : words(preposition, b), at);
    }

    private static String plural(String predicate) {
        int space = predicate.indexOf(' ');
        String verb = space < 0 ? predicate : predicate.substring(0, space);
        String rest = space < 0 ? "" : predicate.substring(space);
        String base = verb.equals("is")
                ? "are"
                : verb.equals("dies")
                        ? "die"
                        : verb.endsWith("shes") || verb.endsWith("ches")
                                ? verb.substring(0, verb.length() - 2)
                                : verb.endsWith("ies")
                                        ? verb.substring(0, verb.length() - 3) + "y"
                                        : verb.equals("vetoes")
                                                ? "veto"
                                                : verb.endsWith("sses")
                                                        ? verb.substring(0, verb.length() - 2)
                                                        : verb.substring(0, verb.length() - 1);
        return base + rest;
    }

    private static String words(String... parts) {
        return String.join(
                        " ", List.of(parts).stream().filter(p -> !p.isBlank()).toList())
                .strip();
    }

    private static String capital(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String list(List<String> names, String and) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + names.getLast();
    }
}
