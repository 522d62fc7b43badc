package id.linimasa.export.table;

import static id.linimasa.export.table.Column.day;
import static id.linimasa.export.table.Column.flag;
import static id.linimasa.export.table.Column.number;
import static id.linimasa.export.table.Column.text;
import static id.linimasa.export.table.Column.whole;

import id.linimasa.export.content.Countries;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.export.table.LongTable.Link;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The tables of the long set and their columns.
final class LongTables {
    /// Stands where a value makes no sense, such as the country code of a person; an empty cell is a value that nobody
    /// tells. `NA` would be Namibia.
    static final String NOT_APPLICABLE = "n/a";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LongTables() {}

    /// One claim of one event.
    record ClaimRow(Event event, Claim claim) {}

    /// One who takes part in one event.
    record ParticipantRow(Event event, int number, Participant participant) {}

    /// Words that tell one claim.
    record QuoteRow(Event event, int number, Passage passage) {}

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

    static LongTable<ClaimRow> claims(String language) {
        List<Column<ClaimRow>> columns = new ArrayList<>(List.of(
                text("claim_id", "id klaim", "id of the claim", r -> r.claim().id()),
                text("event_id", "peristiwanya", "its event", r -> r.event().id()),
                text(
                        "article_id",
                        "artikelnya",
                        "its article",
                        r -> r.claim().article().value()),
                text("outlet", "media", "outlet", r -> Cells.of(r.claim().publisher())),
                day(
                        "written",
                        "hari penulisan",
                        "day of writing",
                        r -> Cells.of(r.claim().written())),
                text(
                        "dup_group",
                        "kelompok artikel yang hampir sama",
                        "near-duplicate group",
                        r -> r.claim().group()),
                text("type", "jenis", "type", r -> r.claim().mention().type().name()),
                text(
                        "plover",
                        "kode PLOVER",
                        "PLOVER event",
                        r -> Cells.of(r.claim().mention().plover().event())),
                text(
                        "plover_mode",
                        "mode PLOVER",
                        "PLOVER mode",
                        r -> Cells.of(r.claim().mention().plover().mode())),
                text(
                        "title",
                        "judul",
                        "title",
                        r -> ToldEvent.in(r.claim().mention().title(), language)),
                text(
                        "status",
                        "status seperti dilaporkan",
                        "status as reported",
                        r -> r.claim().mention().status().name()),
                text(
                        "condition",
                        "syarat",
                        "condition",
                        r -> Cells.of(r.claim().mention().condition()))));
        columns.addAll(claimDates());
        columns.addAll(List.of(
                text(
                        "place",
                        "tempat",
                        "place",
                        r -> Cells.of(r.claim().mention().place())),
                text(
                        "speaker",
                        "yang mengatakan",
                        "who says so",
                        r -> Cells.of(r.claim().mention().speaker())),
                text(
                        "via",
                        "lewat media",
                        "the medium it came by",
                        r -> Cells.of(r.claim().mention().via())),
                text(
                        "rule_id",
                        "aturan",
                        "rule that made it",
                        r -> r.claim().mention().rule()),
                number(
                        "confidence",
                        "keyakinan 0–1",
                        "confidence 0–1",
                        r -> Cells.share(r.claim().mention().confidence()))));
        return new LongTable<>(
                "claims",
                new Bilingual("apa yang dikatakan tiap artikel", "what each article claims"),
                List.of("claim_id"),
                List.of(new Link("event_id", "events", "event_id"), new Link("article_id", "articles", "article_id")),
                columns);
    }

    private static List<Column<ClaimRow>> claimDates() {
        return List.of(
                text(
                        "date",
                        "tanggal (TIMEX3)",
                        "date (TIMEX3)",
                        r -> Cells.of(r.claim().mention().date())),
                text("edtf", "tanggal (EDTF)", "date (EDTF)", r -> date(r).edtf()),
                day(
                        "earliest",
                        "hari paling awal, termasuk",
                        "earliest day, inclusive",
                        r -> Cells.of(date(r).earliest())),
                day("latest", "hari paling akhir, termasuk", "latest day, inclusive", r -> Cells.of(date(r).latest())),
                text("precision", "ketelitian tanggal", "granularity of the date", r -> date(r).precision()));
    }

    private static Dated date(ClaimRow row) {
        return Dated.of(row.claim().mention());
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

    static LongTable<QuoteRow> quotes() {
        return new LongTable<>(
                "quotes",
                new Bilingual("kata-kata yang menjadi bukti", "the words that are evidence"),
                List.of("claim_id", "number"),
                List.of(
                        new Link("claim_id", "claims", "claim_id"),
                        new Link("event_id", "events", "event_id"),
                        new Link("article_id", "articles", "article_id")),
                List.of(
                        text(
                                "claim_id",
                                "klaimnya",
                                "its claim",
                                r -> r.passage().claim().id()),
                        whole("number", "nomor urut", "place in the list", QuoteRow::number),
                        text(
                                "event_id",
                                "peristiwanya",
                                "its event",
                                r -> r.event().id()),
                        text(
                                "article_id",
                                "artikelnya",
                                "its article",
                                r -> r.passage().article().id().value()),
                        whole(
                                "char_start",
                                "awal (unit UTF-16)",
                                "start (UTF-16 units)",
                                r -> r.passage().span().start()),
                        whole(
                                "char_end",
                                "akhir (unit UTF-16)",
                                "end (UTF-16 units), exclusive",
                                r -> r.passage().span().end()),
                        whole(
                                "cp_start",
                                "awal (titik kode)",
                                "start (code points)",
                                r -> r.passage().codePoint(r.passage().span().start())),
                        whole(
                                "cp_end",
                                "akhir (titik kode)",
                                "end (code points), exclusive",
                                r -> r.passage().codePoint(r.passage().span().end())),
                        text("quote", "kata-kata", "the words", r -> r.passage().quote()),
                        text(
                                "prefix",
                                "32 aksara sebelumnya",
                                "32 characters before",
                                r -> r.passage().prefix()),
                        text(
                                "suffix",
                                "32 aksara sesudahnya",
                                "32 characters after",
                                r -> r.passage().suffix()),
                        text(
                                "timex_text",
                                "kata-kata tanggal",
                                "words of the date",
                                r -> r.passage().dateWords()),
                        text("timex_start", "awal kata tanggal", "start of these words", r -> timex(r, true)),
                        text("timex_end", "akhir kata tanggal", "end of these words", r -> timex(r, false)),
                        day(
                                "anchor_date",
                                "hari penulisan",
                                "day of writing",
                                r -> Cells.of(r.passage().article().created().date()))));
    }

    private static String timex(QuoteRow row, boolean start) {
        var time = row.passage().time();
        if (time == null) {
            return NOT_APPLICABLE;
        }
        return Integer.toString(start ? time.span().start() : time.span().end());
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
