package id.linimasa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person wants changed, by the ids that the screen shows. A [Deed] is an act that was done.
public sealed interface Act {

    /// An act on events that exist.
    sealed interface OnEvents extends Act {}

    /// An act on one event.
    sealed interface OnEvent extends OnEvents {
        /// Its id.
        String event();
    }

    /// Accepts, rejects, doubts, or takes such a judgement back (OPEN).
    record Judge(String event, Review verdict) implements OnEvent {}

    /// Gives another title.
    record SetTitle(String event, Bilingual title) implements OnEvent {}

    /// Gives another date.
    record SetDate(String event, EventDate date) implements OnEvent {}

    /// Gives another type.
    record SetType(String event, EventType type) implements OnEvent {}

    /// Gives another status.
    record SetStatus(String event, EventStatus status) implements OnEvent {}

    /// Gives another place, or none.
    record SetPlace(String event, @Nullable String place) implements OnEvent {}

    /// Gives other participants.
    record SetParticipants(String event, List<Participant> participants) implements OnEvent {
        public SetParticipants {
            participants = List.copyOf(participants);
        }
    }

    /// Makes one event of several; what was decided of the first wins, and its id stays.
    record Merge(List<String> events) implements OnEvents {
        /// @throws IllegalArgumentException with fewer than two events
        public Merge {
            events = List.copyOf(events);
            if (events.stream().distinct().count() < 2) {
                throw new IllegalArgumentException("two events make one, not " + events);
            }
        }
    }

    /// Makes an event of its own of some claims of an event.
    record Split(String event, List<String> claims) implements OnEvent {
        /// @throws IllegalArgumentException without a claim
        public Split {
            claims = List.copyOf(claims);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("no claim to split off");
            }
        }
    }

    /// Marks an event with a star, or takes it away.
    record Star(String event, boolean on) implements OnEvent {}

    /// Gives an event a label, or takes it away.
    record Tag(String event, String label, boolean on) implements OnEvent {}

    /// Writes a note to an event.
    record Note(String event, String text) implements OnEvent {}

    /// Adds an event that extraction did not find.
    ///
    /// @param passage the words that tell it, or null where it comes from elsewhere
    /// @param words the same words as written, or where it is known from
    record AddEvent(
            @Nullable Passage passage,
            String words,
            EventType type,
            Bilingual title,
            EventDate date,
            EventStatus status,
            List<Participant> participants,
            @Nullable String place)
            implements Act {
        public AddEvent {
            participants = List.copyOf(participants);
        }
    }

    /// A stretch of an article.
    record Passage(ArticleId article, Span span) {}

    /// An act on whoever bears a name, in all articles.
    sealed interface OnEntity extends Act {
        /// What it is.
        EntityKind kind();

        /// Its canonical name.
        String name();
    }

    /// Two names are one entity's.
    record MergeEntities(EntityKind kind, String name, String into) implements OnEntity {}

    /// In these articles the name means another.
    record SplitEntity(EntityKind kind, String name, List<ArticleId> articles, String into) implements OnEntity {
        public SplitEntity {
            articles = List.copyOf(articles);
        }
    }

    /// It is called otherwise.
    record RenameEntity(EntityKind kind, String name, String to) implements OnEntity {}

    /// It is known by another name too.
    record AliasEntity(EntityKind kind, String name, String alias) implements OnEntity {}

    /// What was taken for a person is something else.
    ///
    /// @param instead what it is, or null where it is no name at all
    record NotAPerson(String name, @Nullable EntityKind instead) implements OnEntity {
        @Override
        public EntityKind kind() {
            return EntityKind.PERSON;
        }
    }

    /// It is no name, or of no interest: it takes part in nothing.
    record ForgetEntity(EntityKind kind, String name) implements OnEntity {}

    /// An act on an article.
    sealed interface OnArticle extends Act {
        /// Its id.
        ArticleId article();
    }

    /// It was written on another day, or nobody knows when.
    record SetWritten(ArticleId article, @Nullable LocalDate date) implements OnArticle {}

    /// It comes from another outlet, or nobody knows which.
    record SetOutlet(ArticleId article, @Nullable String outlet) implements OnArticle {}

    /// It is in another language (ISO 639-1).
    record SetLanguage(ArticleId article, String language) implements OnArticle {}

    /// Nothing is read from it, or again.
    record Exclude(ArticleId article, boolean excluded) implements OnArticle {}

    /// An act on earlier decisions.
    sealed interface OnDecisions extends Act {
        /// Their ids.
        List<String> decisions();
    }

    /// Takes decisions back.
    record Revoke(List<String> decisions) implements OnDecisions {
        public Revoke {
            decisions = List.copyOf(decisions);
        }
    }

    /// Puts decisions in force again.
    record Restore(List<String> decisions) implements OnDecisions {
        public Restore {
            decisions = List.copyOf(decisions);
        }
    }

    /// An act of a kind that this version does not know, or one of a colleague's that was left out ([#LEFT_OUT]): kept
    /// and shown, without effect.
    ///
    /// @param kind as it calls itself
    /// @param fields everything it says, as JSON by field
    record Unknown(String kind, Map<String, String> fields) implements Act {
        /// The kind of a colleague's act that could not be done here; the fields tell what it was and why.
        public static final String LEFT_OUT = "left-out";

        public Unknown {
            fields = Map.copyOf(fields);
        }
    }
}
