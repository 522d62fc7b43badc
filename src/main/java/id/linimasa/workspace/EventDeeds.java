package id.linimasa.workspace;

import id.linimasa.curation.Anchors;
import id.linimasa.curation.Curated;
import id.linimasa.index.EventIndex;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.EventDate;
import id.linimasa.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes deeds of acts on events: finds each event, holds on to its words, and reads the dates that people typed. Used
/// once.
final class EventDeeds {
    private final EventIndex index;
    private final IndexKeeper keeper;
    private final WorkspaceArticles articles;
    private final DateReading dates;
    private final Map<String, Curated> events = new HashMap<>();

    EventDeeds(EventIndex index, IndexKeeper keeper, WorkspaceArticles articles, DateReading dates) {
        this.index = index;
        this.keeper = keeper;
        this.articles = articles;
        this.dates = dates;
    }

    /// What is done to events that there are.
    Deed of(Act.OnEvents act) throws IOException, Impossible {
        return switch (act) {
            case Act.Merge merge -> merge(merge);
            case Act.Split split -> split(split);
            case Act.SetDate to -> date(to);
            case Act.Tag tag when tag.label().isBlank() -> throw new Impossible("label kosong", "an empty label");
            case Act.SetTitle to
            when to.title().id().isBlank() || to.title().en().isBlank() ->
                throw new Impossible("judul kosong", "an empty title");
            case Act.OnEvent onEvent -> {
                Curated event = event(onEvent.event());
                yield new Deed(act, List.of(anchor(event)), before(onEvent, event.shown()));
            }
        };
    }

    private Curated event(String id) throws IOException, Impossible {
        Curated known = events.get(id);
        if (known == null) {
            Event shown = index.event(id)
                    .orElseThrow(() -> new Impossible("tidak ada peristiwa " + id, "there is no event " + id));
            known = shown.judgement().deeds().isEmpty()
                    ? new Curated(shown, shown, List.of(shown))
                    : keeper.curated(shown)
                            .orElseThrow(() -> new Impossible("tidak ada peristiwa " + id, "there is no event " + id));
            events.put(id, known);
        }
        return known;
    }

    private EventAnchor anchor(Curated event) {
        return Anchors.of(event.plain(), this::text);
    }

    private Article text(ArticleId id) {
        return articles.required(id).article();
    }

    private Deed date(Act.SetDate to) throws IOException, Impossible {
        Curated event = event(to.event());
        EventDate date = read(to.date(), event.plain().claims().getFirst());
        Act read = new Act.SetDate(to.event(), date);
        return new Deed(read, List.of(anchor(event)), before(to, event.shown()));
    }

    /// Words that nobody has read yet are read as the event's best article would write them.
    private EventDate read(EventDate date, @Nullable Claim best) throws Impossible {
        String words = date.words();
        if (words == null
                || words.isBlank()
                || date.value() != null
                || !date.range().unknown()) {
            return date;
        }
        return dates.read(words, best == null ? null : best.written())
                .orElseThrow(() -> new Impossible(
                        "\"" + words + "\" bukan tanggal yang dapat dibaca",
                        "\"" + words + "\" is no date that can be read"));
    }

    private Deed merge(Act.Merge merge) throws IOException, Impossible {
        List<EventAnchor> sides = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<String> titles = new ArrayList<>();
        for (String id : merge.events()) {
            Curated event = event(id);
            if (ids.add(event.shown().id())) {
                sides.add(anchor(event));
                titles.add(event.shown().title().id());
            }
        }
        if (sides.size() < 2) {
            throw new Impossible("sudah satu peristiwa", "one event already");
        }
        return new Deed(merge, sides, String.join(" + ", titles));
    }

    private Deed split(Act.Split split) throws IOException, Impossible {
        Curated event = event(split.event());
        Set<String> wanted = Set.copyOf(split.claims());
        List<Claim> leaving = event.plain().claims().stream()
                .filter(c -> wanted.contains(c.id()))
                .toList();
        if (leaving.size() < wanted.size()) {
            Set<String> missing = new HashSet<>(wanted);
            leaving.forEach(c -> missing.remove(c.id()));
            throw new Impossible(
                    "peristiwa ini tidak punya laporan " + String.join(", ", missing),
                    "the event has no claim " + String.join(", ", missing));
        }
        if (leaving.size() == event.plain().claims().size()) {
            throw new Impossible("tidak ada laporan yang tersisa", "no claim would be left");
        }
        List<Claim> staying = event.plain().claims().stream()
                .filter(c -> !wanted.contains(c.id()))
                .limit(1)
                .toList();
        return new Deed(
                split,
                List.of(Anchors.of(event.plain(), staying, this::text), Anchors.of(event.plain(), leaving, this::text)),
                event.shown().title().id());
    }

    /// An event that is added, with the words that it is told by.
    Deed add(Act.AddEvent add) throws Impossible {
        Act.Passage passage = add.passage();
        if (add.title().id().isBlank()) {
            throw new Impossible("judul kosong", "an empty title");
        }
        if (passage == null) {
            EventDate date = read(add.date(), null);
            return new Deed(with(add, date, add.words().strip()), List.of(), "");
        }
        Article article = articles.article(passage.article())
                .orElseThrow(() -> new Impossible(
                        "tidak ada artikel " + passage.article().value(),
                        "there is no article " + passage.article().value()));
        Span span = passage.span();
        if (span.length() == 0 || span.end() > article.text().length()) {
            throw new Impossible("kutipan di luar teks artikel", "the passage lies outside the article's text");
        }
        EventDate date = dates.resolved(add.date(), article.created().date())
                .orElseThrow(() -> new Impossible(
                        "\"" + add.date().words() + "\" bukan tanggal yang dapat dibaca",
                        "\"" + add.date().words() + "\" is no date that can be read"));
        return new Deed(with(add, date, span.of(article.text())), List.of(), "");
    }

    private static Act with(Act.AddEvent add, EventDate date, String words) {
        return new Act.AddEvent(
                add.passage(), words, add.type(), add.title(), date, add.status(), add.participants(), add.place());
    }

    /// What was shown before, as people read it.
    private static String before(Act.OnEvent act, Event shown) {
        return switch (act) {
            case Act.Judge ignored -> shown.judgement().review().name();
            case Act.SetTitle ignored -> shown.title().id();
            case Act.SetDate ignored -> String.valueOf(shown.date());
            case Act.SetType ignored -> shown.type().name();
            case Act.SetStatus ignored -> shown.status().name();
            case Act.SetPlace ignored -> String.valueOf(shown.place());
            case Act.SetParticipants ignored ->
                shown.participants().stream().map(p -> p.name()).collect(Collectors.joining(", "));
            case Act.Star ignored -> String.valueOf(shown.judgement().starred());
            case Act.Tag ignored -> String.join(", ", shown.judgement().tags());
            case Act.Split ignored -> "";
            case Act.Note ignored -> "";
        };
    }
}
