package id.linimasa.query;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the text of a query asks for, as a tree.
public sealed interface QueryNode {

    /// Everything.
    QueryNode ALL = new And(List.of());

    /// All of them hold; none at all asks nothing.
    record And(List<QueryNode> parts) implements QueryNode {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// At least one holds.
    record Or(List<QueryNode> parts) implements QueryNode {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// It does not hold.
    record Not(QueryNode part) implements QueryNode {}

    /// Words of a title, of evidence or of an article.
    ///
    /// @param text one word, or the words of a phrase
    /// @param form how they are meant
    record Words(String text, Form form) implements QueryNode {

        /// How words are meant.
        public enum Form {
            WORD,
            /// One after another.
            PHRASE,
            /// The beginning of a word.
            PREFIX
        }
    }

    /// A name, or consecutive words of it.
    record Named(NameField field, String name) implements QueryNode {}

    /// Somebody of this office takes part.
    record InOffice(String office) implements QueryNode {}

    /// Somebody takes part in this role.
    ///
    /// @param name who it is, or words of the name; null for anybody
    record InRole(Role role, @Nullable String name) implements QueryNode {}

    /// One of these types.
    record Typed(Set<EventType> types) implements QueryNode {
        public Typed {
            types = Set.copyOf(types);
        }
    }

    /// One of these current statuses.
    record InStatus(Set<EventStatus> statuses) implements QueryNode {
        public InStatus {
            statuses = Set.copyOf(statuses);
        }
    }

    /// Judged so by people.
    record InReview(ReviewState state) implements QueryNode {}

    /// Marked with a star, or not.
    record Starred(boolean starred) implements QueryNode {}

    /// With this label, in any case.
    record Tagged(String label) implements QueryNode {}

    /// Between two days.
    ///
    /// @param from first day, or null
    /// @param to last day, inclusive, or null
    record During(@Nullable LocalDate from, @Nullable LocalDate to) implements QueryNode {}

    /// Changed by the last import.
    record Changed(Change change) implements QueryNode {}
}
