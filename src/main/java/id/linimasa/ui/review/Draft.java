package id.linimasa.ui.review;

import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the form of a new event begins with: the words that a reader selected, and the date and the names among them.
///
/// @param passage where the words stand, null for an event that no article tells
/// @param words the words themselves, empty where there are none
/// @param written the day the article was written, which relative dates hang on, or null
/// @param form what stands in the fields at first
/// @param known the participants of the form
record Draft(
        Act.@Nullable Passage passage,
        String words,
        @Nullable LocalDate written,
        Form form,
        List<Participant> known) {
    private static final int TITLE = 80;

    /// An event that no article tells.
    static final Draft BLANK = new Draft(null, "", null, form("", "", "", ""), List.of());

    /// @param found what extraction found in the article
    /// @param roles names roles for people
    static Draft of(Article article, Span span, Extraction found, Function<Role, String> roles) {
        String words = span.of(article.text());
        String date = found.times().stream()
                .map(TimeMention::span)
                .filter(span::contains)
                .findFirst()
                .map(s -> s.of(article.text()))
                .orElse("");
        List<Participant> known = found.entities().stream()
                .filter(e -> e.kind() != EntityKind.PLACE && within(span, e))
                .map(e -> new Participant(e.name(), e.kind(), e.code(), Role.PARTY))
                .toList();
        String place = found.entities().stream()
                .filter(e -> e.kind() == EntityKind.PLACE && within(span, e))
                .findFirst()
                .map(Entity::name)
                .orElse("");
        String lines =
                known.stream().map(p -> p.name() + ": " + roles.apply(p.role())).collect(Collectors.joining("\n"));
        return new Draft(
                new Act.Passage(article.id(), span),
                words,
                article.created().date(),
                form(title(words), date, place, lines),
                known);
    }

    private static boolean within(Span span, Entity entity) {
        return entity.mentions().stream().anyMatch(m -> span.contains(m.span()));
    }

    /// The words in one line, cut at a blank.
    private static String title(String words) {
        String line = String.join(" ", words.strip().split("\\s+", -1));
        int cut = line.length() <= TITLE ? line.length() : line.lastIndexOf(' ', TITLE);
        return cut == line.length() ? line : line.substring(0, cut > 0 ? cut : TITLE) + "…";
    }

    private static Form form(String title, String date, String place, String participants) {
        return new Form(title, date, EventType.OTHER, EventStatus.OCCURRED, place, participants, "", "");
    }
}
