package id.linimasa.extract.event;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.Set;

/// Weighs how much speaks for listing what a trigger tells as an event of its own.
///
/// The sum of its trigger's strength, its date, its place in the article and who takes part, less what makes it
/// a mere mention: a wish, a topic, a complement of another event. Stateless and thread-safe.
final class Worth {
    /// What is worth less than this is no event of a timeline.
    static final double ENOUGH = 2.7;

    private static final Set<String> HELD = Set.of("ditahan", "ditawan", "disandera", "diduduki", "dikuasai");
    private static final Set<String> RANKS = Set.of("pertama", "kedua", "ketiga", "keempat", "kelima", "terakhir");
    private static final int RANK_REACH = 5;

    private Worth() {}

    /// The points of a draft.
    ///
    /// @param bodySentence number of its sentence in the body, 0 for a headline
    static double of(Draft draft, int bodySentence) {
        return draft.trigger().entry().strength()
                + dated(draft)
                + placed(draft, bodySentence)
                + manned(draft)
                - governed(draft)
                - hung(draft)
                - quoted(draft)
                - (modal(draft) ? 1.5 : 0)
                - (headless(draft) ? 1.5 : 0)
                - (aside(draft) ? held(draft) ? 3 : 1.2 : 0)
                - (first(draft) ? 2.5 : 0)
                - (anonymous(draft) ? 1.5 : 0)
                - (vaguePlan(draft, bodySentence) ? 1.2 : 0)
                - (lonely(draft) ? 2.5 : 0)
                - (aimless(draft) ? 1 : 0)
                - (empty(draft) ? 3 : 0)
                - (bare(draft) ? 1.5 : 0);
    }

    /// The date of a condition is not its own.
    private static double dated(Draft draft) {
        if (draft.context().hypothetical()) {
            return 0;
        }
        return switch (draft.when().trust()) {
            case CLAUSE -> 2;
            case SENTENCE -> 1.2;
            case ARTICLE -> deed(draft.type()) ? -0.5 : 0; // some day of the week up to the news, if at all
            case TOPIC, NONE -> 0;
        };
    }

    /// Acts that the background of a story tells of long after they were done.
    private static boolean deed(EventType type) {
        return switch (type) {
            case MILITARY, SANCTION, AID, OFFICE -> true;
            default -> false;
        };
    }

    private static double placed(Draft draft, int bodySentence) {
        return draft.view().title() ? 1 : bodySentence <= 1 ? 1.2 : bodySentence <= 3 ? 0.4 : 0;
    }

    private static double manned(Draft draft) {
        return switch (draft.members().size()) {
            case 0 -> -5;
            case 1 -> 0;
            default -> 1;
        };
    }

    /// What its clause takes off: a condition, what lies ahead, a mere topic.
    private static double hung(Draft draft) {
        ClauseContext context = draft.context();
        boolean dated = draft.type() == EventType.MILITARY
                && draft.when().trust() == When.Trust.CLAUSE
                && draft.status().status() != EventStatus.PLANNED; // "akan mengakhiri perang pada 4 Juli"
        return (context.hypothetical() ? 3 : 0)
                + (context.bounded() && !draft.when().told() ? 1.5 : 0)
                + (context.ahead() && !context.bounded() && !draft.when().told() && !consult(draft.type()) ? 1.5 : 0)
                + (context.topic() && !dated ? 1.5 : 0);
    }

    private static double quoted(Draft draft) {
        boolean owned = draft.members().stream().anyMatch(m -> m.role() == Role.SPEAKER);
        return !draft.quoted() ? 0 : owned ? 0.5 : 1.5;
    }

    /// A passive verb of a relative clause that tells no day, or one that says which countries are meant:
    /// `kesepakatan yang ditandatangani`, `kedua negara yang berkonflik`.
    private static boolean aside(Draft draft) {
        int from = draft.trigger().from();
        TriggerEntry.Pattern pattern = draft.trigger().entry().pattern();
        boolean told = pattern == TriggerEntry.Pattern.PASSIVE
                || pattern == TriggerEntry.Pattern.INTRANSITIVE && draft.type() == EventType.MILITARY;
        return told
                && draft.when().trust() != When.Trust.CLAUSE
                && (draft.type() != EventType.PROPOSAL || draft.view().triggerAt(from - 2) == null)
                && (draft.view().lower(from - 1).equals("yang")
                        || draft.view().lower(from - 2).equals("yang"));
    }

    /// `sandera yang ditahan di Gaza`: who they are.
    private static boolean held(Draft draft) {
        return HELD.contains(draft.trigger().entry().surface());
    }

    /// `menjadi negara pertama yang mengakui Palestina`, on no day: a rank.
    private static boolean first(Draft draft) {
        SentenceView view = draft.view();
        int that = draft.trigger().from() - 1;
        if (draft.when().told() || !view.lower(that).equals("yang")) {
            return false;
        }
        for (int i = that - 1;
                i >= Math.max(0, that - RANK_REACH) && !view.word(i).mark();
                i--) {
            if (RANKS.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// What nobody is said to have agreed, refused or charged: `kerangka yang disepakati`.
    private static boolean anonymous(Draft draft) {
        boolean deed = switch (draft.type()) {
            case AGREEMENT, REJECTION, ACCUSATION -> true;
            default -> false;
        };
        return deed
                && draft.trigger().entry().pattern() == TriggerEntry.Pattern.PASSIVE
                && draft.members().stream().allMatch(m -> m.role() == Role.TARGET);
    }

    /// Talks that somebody would have or lead, with nobody named: `menawarkan diri untuk menengahi`.
    private static boolean lonely(Draft draft) {
        return draft.status().status() == EventStatus.PROPOSED
                && draft.type() == EventType.MEETING
                && draft.members().size() < 2
                && !draft.view().title();
    }

    /// An act of force on no day, against nobody or by nobody.
    private static boolean aimless(Draft draft) {
        return draft.type() == EventType.MILITARY
                && draft.trigger().verb()
                && draft.members().size() < 2
                && !draft.when().told();
    }

    /// Talk with nobody, and what `mengakui` admits rather than recognises (`mengakui beberapa pesawat rusak`).
    private static boolean empty(Draft draft) {
        TriggerEntry entry = draft.trigger().entry();
        boolean alone = draft.members().size() < 2 && entry.lemma().equals("berbicara");
        return alone || draft.trigger().verb() && entry.surface().equals("mengakui") && !named(draft);
    }

    private static boolean bare(Draft draft) {
        return !draft.trigger().verb()
                && !draft.when().told()
                && draft.members().size() < 2
                && !draft.carried();
    }

    /// Whether a name stands close behind the trigger.
    private static boolean named(Draft draft) {
        for (int i = draft.trigger().to(); i < draft.trigger().to() + 6; i++) {
            if (draft.view().actorAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// What could or should be, without a day, is no event, unless it is a meeting.
    private static boolean modal(Draft draft) {
        return draft.status().status() == EventStatus.PROPOSED
                && !draft.view().title()
                && !draft.when().told()
                && !consult(draft.type());
    }

    /// What is to come on no day, told in passing.
    private static boolean vaguePlan(Draft draft, int bodySentence) {
        boolean toCome = switch (draft.status().status()) {
            case PLANNED, PROPOSED, CONDITIONAL -> true;
            case OCCURRED, ONGOING, DENIED, POSTPONED, CANCELLED -> false;
        };
        return toCome && !draft.when().told() && bodySentence > 1 && !consult(draft.type());
    }

    /// An active verb whose agent nobody knows.
    private static boolean headless(Draft draft) {
        return draft.trigger().verb()
                && draft.trigger().entry().pattern() != TriggerEntry.Pattern.PASSIVE
                && draft.members().stream()
                        .allMatch(m ->
                                m.role() == Role.TARGET || m.role() == Role.ADDRESSEE || m.role() == Role.COUNTERPART);
    }

    private static double governed(Draft draft) {
        Trigger governor = draft.context().governor();
        if (governor == null) {
            return aim(draft);
        }
        if (offered(draft) || draft.status().status() == EventStatus.DENIED) {
            return 0;
        }
        boolean consult = consult(governor.entry().type());
        return switch (governor.entry().type()) {
            case STATEMENT -> setting(draft) ? 2.5 : aim(draft);
            case MEETING, CALL, VISIT, MESSAGE -> consult && consult(draft.type()) ? 0 : 2.5;
            case THREAT, DEMAND -> draft.trigger().verb() ? 5 : 2.5; // "mengancam akan menyerang": nobody has yet
            default -> 2.5;
        };
    }

    /// What is done to reach it, and what is said to be for it: `rencana demi memulangkan para sandera`.
    private static double aim(Draft draft) {
        boolean aim = draft.context().purpose()
                && (draft.trigger().verb() || !draft.context().topic());
        return !aim ? 0 : consult(draft.type()) ? 1.5 : 2.5;
    }

    /// The body before which somebody speaks: `berpidato dalam Sidang Umum PBB`.
    private static boolean setting(Draft draft) {
        return draft.type() == EventType.MEETING
                && !draft.trigger().verb()
                && draft.members().size() < 2;
    }

    /// A meeting that a proposal or an agreement is about is an event too: proposed.
    static boolean offered(Draft draft) {
        Trigger governor = draft.context().governor();
        String before = draft.view().lower(draft.trigger().from() - 1);
        boolean setting = before.equals("dalam") || before.equals("pada") || before.equals("saat");
        if (governor == null || !consult(draft.type()) || setting) {
            return false;
        }
        EventType type = governor.entry().type();
        return type == EventType.PROPOSAL || type == EventType.AGREEMENT;
    }

    static boolean consult(EventType type) {
        return switch (type) {
            case MEETING, CALL, VISIT, MESSAGE -> true;
            default -> false;
        };
    }
}
