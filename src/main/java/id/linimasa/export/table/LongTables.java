package id.linimasa.export.table;

import static id.linimasa.export.table.Column.day;
import static id.linimasa.export.table.Column.flag;
import static id.linimasa.export.table.Column.text;
import static id.linimasa.export.table.Column.whole;

import id.linimasa.export.content.Countries;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.export.table.LongTable.Link;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.Participant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The tables of the long set and their columns; those of claims are in [ClaimTables].
final class LongTables {
    /// Stands where a value makes no sense, such as the country code of a person; an empty cell is a value that nobody
    /// tells. `NA` would be Namibia.
    static final String NOT_APPLICABLE = "n/a";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LongTables() {}

    /// One who takes part in one event.
    record ParticipantRow(Event event, int number, Participant participant) {}

    /// One article.
    ///
    /// @param events how many of the exported events it tells
    record ArticleRow(Article article, int events, boolean body) {}

    /// One deed of one decision.
    record DecisionRow(Decision decision, int number, Deed deed) {}

    static LongTable<ToldEvent> events(String language) {
        return new LongTable<>(
                "events",
                new Bilingual("peristiwa, satu per baris", "events, one a row"),
                List.of("event_id"),
                List.of(),
                WideTable.columns(language));
    }

    static LongTable<ParticipantRow> participants() {
        return new LongTable<>(
                "participants",
                new Bilingual("siapa ikut dalam peristiwa, dengan perannya", "who takes part, with their role"),
                List.of("event_id", "number"),
                List.of(new Link("event_id", "events", "event_id")),
                List.of(
                        text(
                                "event_id",
                                "peristiwanya",
                                "its event",
                                r -> r.event().id()),
                        whole("number", "nomor urut", "place in the list", ParticipantRow::number),
                        text(
                                "name",
                                "nama baku",
                                "canonical name",
                                r -> r.participant().name()),
                        text(
                                "kind",
                                "jenis",
                                "kind",
                                r -> r.participant().kind().name()),
                        text(
                                "role",
                                "peran",
                                "role",
                                r -> r.participant().role().name().toLowerCase(Locale.ROOT)),
                        text(
                                "iso2",
                                "ISO 3166-1 alpha-2",
                                "ISO 3166-1 alpha-2",
                                r -> code(r.participant().code())),
                        text(
                                "iso3",
                                "ISO 3166-1 alpha-3",
                                "ISO 3166-1 alpha-3",
                                r -> alpha3(r.participant().code())),
                        text(
                                "gwno",
                                "nomor Gleditsch–Ward",
                                "Gleditsch–Ward number",
                                r -> gleditschWard(r.participant().code()))));
    }

    private static String code(@Nullable String alpha2) {
        return alpha2 == null ? NOT_APPLICABLE : alpha2;
    }

    private static String alpha3(@Nullable String alpha2) {
        return alpha2 == null ? NOT_APPLICABLE : Countries.alpha3(alpha2);
    }

    private static String gleditschWard(@Nullable String alpha2) {
        return alpha2 == null ? NOT_APPLICABLE : Countries.gleditschWard(alpha2).orElse(NOT_APPLICABLE);
    }

    static LongTable<ArticleRow> articles() {
        return new LongTable<>(
                "articles",
                new Bilingual(
                        "semua artikel ruang kerja, juga yang tanpa peristiwa",
                        "all articles of the workspace, those without events too"),
                List.of("article_id"),
                List.of(),
                List.of(
                        text(
                                "article_id",
                                "id: SHA-256",
                                "id: SHA-256",
                                r -> r.article().id().value()),
                        text(
                                "title",
                                "judul",
                                "headline",
                                r -> Cells.of(r.article().title())),
                        text(
                                "outlet",
                                "media",
                                "outlet",
                                r -> Cells.of(r.article().publisher())),
                        text(
                                "author",
                                "penulis",
                                "author",
                                r -> Cells.of(r.article().author())),
                        text(
                                "published",
                                "waktu terbit seperti tercetak",
                                "as printed",
                                r -> Cells.of(r.article().published())),
                        day(
                                "written",
                                "hari penulisan",
                                "day of writing",
                                r -> Cells.of(r.article().created().date())),
                        text(
                                "written_from",
                                "dari mana hari itu",
                                "where that day is from",
                                r -> r.article().created().kind().name().toLowerCase(Locale.ROOT)),
                        text("url", "tautan", "link", r -> Cells.of(r.article().url())),
                        text(
                                "language",
                                "bahasa (ISO 639-1)",
                                "language (ISO 639-1)",
                                r -> Cells.of(r.article().language())),
                        text(
                                "dateline",
                                "tempat penulisan",
                                "dateline",
                                r -> Cells.of(r.article().dateline())),
                        flag(
                                "truncated",
                                "mungkin terpotong",
                                "may be one page of several",
                                r -> r.article().truncated()),
                        whole("n_events", "peristiwa dalam ekspor ini", "events in this export", ArticleRow::events),
                        whole(
                                "n_chars",
                                "panjang teks (unit UTF-16)",
                                "length (UTF-16 units)",
                                r -> r.article().text().length()),
                        text(
                                "text",
                                "teks; kosong tanpa --bodies",
                                "text; empty without --bodies",
                                r -> r.body() ? r.article().text() : "")));
    }

    static LongTable<DecisionRow> decisions() {
        return new LongTable<>(
                "decisions",
                new Bilingual("keputusan orang, satu tindakan per baris", "what people decided, one deed a row"),
                List.of("decision_id", "number"),
                List.of(),
                List.of(
                        text(
                                "decision_id",
                                "id keputusan",
                                "id of the decision",
                                r -> r.decision().id()),
                        whole("number", "nomor tindakan", "number of the deed", DecisionRow::number),
                        text(
                                "step",
                                "langkah",
                                "undone together with",
                                r -> r.decision().step()),
                        text("who", "siapa", "who decided", r -> r.decision().who()),
                        new Column<>(
                                "when",
                                Column.Type.DATETIME,
                                new Bilingual("kapan", "when"),
                                r -> r.decision().when().toString()),
                        text("why", "alasan", "why", r -> r.decision().why()),
                        text("act", "tindakan", "act", r -> act(r.deed().act())),
                        text(
                                "events",
                                "peristiwa",
                                "events",
                                r -> Cells.joined(r.deed().events().stream()
                                        .map(EventAnchor::event)
                                        .toList())),
                        text(
                                "what",
                                "isinya",
                                "what exactly",
                                r -> JSON.writeValueAsString(r.deed().act())),
                        text(
                                "before",
                                "sebelumnya",
                                "what was shown before",
                                r -> r.deed().before())));
    }

    private static String act(Act act) {
        return act.getClass().getSimpleName();
    }
}
