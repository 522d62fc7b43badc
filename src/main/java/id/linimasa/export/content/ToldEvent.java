package id.linimasa.export.content;

import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.Participant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// An event with what formats ask of it: its date, names, and the words of its best claim.
public final class ToldEvent {
    private final Event event;
    private final Dated date;
    private final ArticleShelf shelf;

    /// @param shelf where articles are read
    public ToldEvent(Event event, ArticleShelf shelf) {
        this.event = event;
        this.date = Dated.of(event);
        this.shelf = shelf;
    }

    /// The event itself.
    public Event event() {
        return event;
    }

    /// Its date.
    public Dated date() {
        return date;
    }

    /// Its title in a language.
    public String title(String language) {
        return in(event.title(), language);
    }

    /// One text in a language.
    public static String in(Bilingual text, String language) {
        return language.equals("en") ? text.en() : text.id();
    }

    /// The name that never changes, in all exports: `urn:uuid:…`, made from the id.
    public String uri() {
        return uri(event.id());
    }

    /// The name of the event of an id.
    public static String uri(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("linimasa:event:" + id).getBytes(StandardCharsets.UTF_8));
    }

    /// The names of those of a kind who take part, each once.
    public List<String> names(EntityKind kind) {
        return event.participants().stream()
                .filter(p -> p.kind() == kind)
                .map(Participant::name)
                .distinct()
                .toList();
    }

    /// The ISO 3166-1 alpha-3 codes of the countries that take part, each once.
    public List<String> countries() {
        return event.participants().stream()
                .map(Participant::code)
                .filter(Objects::nonNull)
                .map(code -> {
                    String longer = Countries.alpha3(code);
                    return longer.isEmpty() ? code : longer;
                })
                .distinct()
                .toList();
    }

    /// Where it happens, as far as the gazetteer knows.
    public Optional<Coordinates> point() {
        return Coordinates.of(event.place());
    }

    /// The claim that is shown.
    public Claim best() {
        return event.claims().getFirst();
    }

    /// The words of the claim that is shown.
    public Optional<Passage> passage() {
        return Passage.first(best(), shelf);
    }

    /// The first words of each claim, best first.
    public List<Passage> passages() {
        List<Passage> found = new ArrayList<>();
        for (Claim claim : event.claims()) {
            Passage.first(claim, shelf).ifPresent(found::add);
        }
        return found;
    }

    /// The article of the claim that is shown.
    public Optional<Article> article() {
        return shelf.article(best().article());
    }

    /// The outlets that report it, each once; an unnamed one does not count.
    public List<String> outlets() {
        return event.claims().stream()
                .map(Claim::publisher)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
