package id.linimasa.export.table;

import static id.linimasa.export.table.Column.day;
import static id.linimasa.export.table.Column.number;
import static id.linimasa.export.table.Column.text;
import static id.linimasa.export.table.Column.whole;

import id.linimasa.export.content.Dated;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.export.table.LongTable.Link;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.List;

/// The tables of what articles say: their claims, and the words that are evidence.
final class ClaimTables {

    private ClaimTables() {}

    /// One claim of one event.
    record ClaimRow(Event event, Claim claim) {}

    /// Words that tell one claim.
    record QuoteRow(Event event, int number, Passage passage) {}

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
            return LongTables.NOT_APPLICABLE;
        }
        return Integer.toString(start ? time.span().start() : time.span().end());
    }
}
